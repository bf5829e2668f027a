import { createLinks } from '@entente/model/links';
import { localesFrom, shippedLocales } from '@entente/model/locale';
import { shippedMessages } from '../../i18n/messages';
import type { LocaleContext } from '../../i18n/localeContext';

const locales = localesFrom(shippedLocales, 'fr');

export function makeLocaleContext(locale: 'fr' | 'en' = 'fr'): LocaleContext {
  const messages = shippedMessages(locale);
  if (!messages) throw new RangeError(locale);
  return { locale, locales, links: createLinks(locales), messages, origin: 'https://e.example' };
}

/** Texts that break what is written carelessly, by what they break. */
export const hostileTexts: [string, string][] = [
  ['the end of a CDATA section', 'Fin ]]> de section'],
  ['the end of a script', 'Fin </script><script>alert(1)</script>'],
  ['a comma, a line end and a quote', 'Rennes,\n"Québec"\r\net, enfin; Brno'],
  ['an emoji', 'Une fête 🎉 à Rennes 👩‍🔬'],
  ['a formula', "=cmd|'/c calc'!A1"],
  ['another formula', '@SUM(1+1)*cmd'],
  ['markup and an entity', '<b>A & B</b> &nbsp; \\n'],
  ['controls and half a pair', 'avant\u0000\u0008\u000Bapr\u001Bès \uD83C fin'],
];

import { createLinks } from '@entente/model/links';
import { localesFrom, shippedLocales } from '@entente/model/locale';
import type { Locales } from '@entente/model/localeFile';
import type { Messages } from './messages';
import { shippedMessages } from './messages';
import { reportRefused } from './refusedAddresses';
import { typesetMessages } from './typesetMessages';
import type { SiteValue } from './SiteContext';

/** The language of a page, as it travels in the page's props. */
export interface LanguageSetup {
  locale: string;
  /** null when they are the two that come with Entente, so that the props stay small. */
  locales: Locales | null;
  /** null for a language that comes with Entente. */
  messages: Messages | null;
}

/** French first, English second, as shipped. */
export function defaultLocales(): Locales {
  return localesFrom(shippedLocales, 'fr');
}

/** @throws RangeError for a language without messages. */
export function siteValue({ locale, locales, messages }: LanguageSetup): SiteValue {
  const words = messages ?? shippedMessages(locale);
  if (!words) throw new RangeError(`There are no messages for the locale "${locale}"`);
  const known = locales ?? defaultLocales();
  return {
    locale,
    messages: typesetMessages(words, locale),
    locales: known,
    links: createLinks(known, reportRefused),
  };
}

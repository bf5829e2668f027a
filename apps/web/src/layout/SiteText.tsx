import { inLanguage } from '@entente/ui/inLanguage';
import { useForeign, useTypeset } from '../i18n/SiteContext';
import type { ChromeData } from './pageData';

/** A text of the site's settings, which may be the default language's where a page's own lacks. */
export function SiteText({ site, text }: { site: ChromeData['site']; text: string }) {
  const set = useTypeset()(text, site.locale);
  const lang = useForeign()(site.locale, text);
  return lang ? <span {...inLanguage(lang)}>{set}</span> : <>{set}</>;
}

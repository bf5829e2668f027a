import { messagesOf } from '../chrome/frame.server';
import { env } from '../env';
import type { Setting } from '../i18n/setting';
import { siteLinks, siteLocales } from '../server/locales.server';

/** @param locale a configured code */
export function settingOf(locale: string): Setting {
  return {
    locale,
    locales: siteLocales(),
    links: siteLinks(),
    messages: messagesOf(locale),
    origin: env().siteUrl,
  };
}

import { messagesOf } from './frame.server';
import { env } from '../env';
import type { LocaleContext } from '../i18n/localeContext';
import { siteLinks, siteLocales } from '../engine/platform/locales.server';

/** @param locale a configured code */
export function localeContext(locale: string): LocaleContext {
  return {
    locale,
    locales: siteLocales(),
    links: siteLinks(),
    messages: messagesOf(locale),
    origin: env().siteUrl,
  };
}

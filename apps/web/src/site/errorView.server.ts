import { commonFrame, messagesOf } from '../chrome/frame.server';
import { rememberedSettings } from './chromeMemory.server';
import type { ErrorViewData } from './ErrorView';

/** What an error page shows in one language; null when the site's settings were never read. */
export function errorView(status: number, locale: string): ErrorViewData | null {
  const site = rememberedSettings(locale);
  if (!site) return null;
  const { notFound, failure } = messagesOf(locale);
  const { title, text } = status === 404 ? notFound : failure;
  const frame = commonFrame(
    { site, locale, title, description: text, robots: 'noindex' },
    null,
    (code) => ({ kind: 'home', locale: code }),
  );
  return status === 404 ? { name: 'notFound', props: frame } : { name: 'failure', props: frame };
}

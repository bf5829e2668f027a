import { breadcrumbs } from '../../content/shared/jsonLd';
import type { LocaleContext } from '../../i18n/localeContext';
import { pageViewOf, type View } from '../pageViews';

/** What a page is about, in schema.org's words; null for a page that is about nothing of its own. */
export function structuredData(view: View, context: LocaleContext): object | null {
  const thing = pageViewOf(view).jsonLd?.(view.props, context);
  if (!thing) return null;
  const { chrome, head } = view.props;
  const name = chrome.crumb;
  const siteName = chrome.site.name ?? context.messages.chrome.siteName;
  const path = name ? [breadcrumbs(context, siteName, chrome.section, head, name)] : [];
  return { '@context': 'https://schema.org', '@graph': [thing, ...path] };
}

/**
 * JSON for the inside of a `<script>` of data: no `<` can end it, and no line separator of
 * JavaScript is left raw.
 */
export function inertJson(data: object): string {
  return JSON.stringify(data)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

import type { Thing } from 'schema-dts';
import { agreementJsonLd } from '../content/agreement/agreement.jsonld';
import { articleJsonLd } from '../content/article/article.jsonld';
import { delegationJsonLd } from '../content/delegation/delegation.jsonld';
import { domainJsonLd } from '../content/domain/domain.jsonld';
import { homeJsonLd } from '../content/home/home.jsonld';
import { pageJsonLd } from '../content/page/page.jsonld';
import { partnerJsonLd } from '../content/partner/partner.jsonld';
import { breadcrumbs } from '../content/shared/jsonLd';
import { speakerJsonLd } from '../content/speaker/speaker.jsonld';
import type { Setting } from '../i18n/setting';
import type { View } from './View';

/** What a page is about, in schema.org's words; null for a page that is about nothing of its own. */
export function structuredData(view: View, setting: Setting): object | null {
  const thing = thingOf(view, setting);
  if (!thing) return null;
  const { chrome, head } = view.props;
  const name = chrome.crumb;
  const siteName = chrome.site.name ?? setting.messages.chrome.siteName;
  const path = name ? [breadcrumbs(setting, siteName, chrome.section, head, name)] : [];
  return { '@context': 'https://schema.org', '@graph': [thing, ...path] };
}

function thingOf(view: View, setting: Setting): Thing | null {
  switch (view.name) {
    case 'home':
      return homeJsonLd(view.props, setting);
    case 'article':
      return articleJsonLd(view.props, setting);
    case 'agreement':
      return agreementJsonLd(view.props, setting);
    case 'delegation':
      return delegationJsonLd(view.props, setting);
    case 'speaker':
      return speakerJsonLd(view.props, setting);
    case 'domain':
      return domainJsonLd(view.props, setting);
    case 'partner':
      return partnerJsonLd(view.props, setting);
    case 'page':
      return pageJsonLd(view.props, setting);
    default:
      return null;
  }
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

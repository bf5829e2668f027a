import { feedFormats, type FeedFormat } from '@entente/model/addressNames';
import type { Address } from '@entente/model/links';
import { format } from '../i18n/format';
import type { Setting } from '../i18n/setting';
import { embedOf } from '../embeds/embedOf';
import { feedMediaTypes } from '../outputs/feeds/feedFormats';
import { feedTypes } from '../content/shared/feedTypes';
import { cardSize } from '../outputs/social/card';
import { cardOf } from '../outputs/social/cardOf';
import { inertJson, structuredData } from './structuredData';
import type { View } from './View';

/** What a page tells machines besides its title and description. All of it JSON. */
export interface PageAbout {
  /** JSON-LD, safe inside a script element; null for a page about nothing of its own. */
  structured: string | null;
  /** Feeds and calendars that follow this page: paths without origin. */
  follow: { type: string; title: string; path: string }[];
  social: {
    type: 'website' | 'article' | 'profile';
    siteName: string;
    /** 'fr_FR', as Open Graph writes languages. */
    locale: string;
    otherLocales: string[];
    image: { path: string; alt: string; width: number; height: number };
  };
}

export function pageAbout(address: Address, view: View, setting: Setting): PageAbout {
  const data = structuredData(view, setting);
  return {
    structured: data && inertJson(data),
    follow: [...followOf(address, view, setting), ...oembedOf(address, view, setting)],
    social: socialOf(address, view, setting),
  };
}

function followOf(address: Address, view: View, setting: Setting): PageAbout['follow'] {
  const { links, locale, messages } = setting;
  const feeds = (title: string, build: (format: FeedFormat) => Address) =>
    feedFormats.map((name) => ({
      type: feedMediaTypes[name],
      title: format(messages.openData.feed, { title, format: messages.openData.feedFormats[name] }),
      path: links.build(build(name)),
    }));
  const listFeeds = (type: (typeof feedTypes)[number]) =>
    feeds(messages.sections[type], (name) => ({ kind: 'list-feed', type, locale, format: name }));
  const calendar = (path: Address) => ({
    type: 'text/calendar',
    title: messages.openData.calendar,
    path: links.build(path),
  });
  switch (address.kind) {
    case 'home':
      return listFeeds('article');
    case 'list': {
      const type = feedTypes.find((one) => one === address.type);
      return [
        ...(type ? listFeeds(type) : []),
        ...(type === 'delegation' ? [calendar({ kind: 'list-calendar', locale })] : []),
      ];
    }
    case 'entry': {
      const { type, slug } = address;
      if (type === 'partner' || type === 'domain') {
        const title = view.props.chrome.crumb ?? '';
        return feeds(title, (name) => ({ kind: 'entry-feed', type, locale, slug, format: name }));
      }
      return view.name === 'delegation' && (view.props.delegation.precision ?? 'day') === 'day'
        ? [calendar({ kind: 'entry-calendar', locale, slug })]
        : [];
    }
    default:
      return [];
  }
}

/** Where programs of others learn how to show this page: https://oembed.com, discovery. */
function oembedOf(address: Address, view: View, { links, origin }: Setting): PageAbout['follow'] {
  if (!embedOf(address)) return [];
  const oembed = links.build({ kind: 'machine', name: 'oembed' });
  const url = encodeURIComponent(origin + links.build(address));
  return (['json', 'xml'] as const).map((name) => ({
    type: name === 'json' ? 'application/json+oembed' : 'text/xml+oembed',
    title: view.props.head.title,
    path: `${oembed}?format=${name}&url=${url}`,
  }));
}

function socialOf(address: Address, view: View, setting: Setting): PageAbout['social'] {
  const { links, locale, messages } = setting;
  const { chrome, head } = view.props;
  const siteName = chrome.site.name ?? messages.chrome.siteName;
  const own = address.kind === 'entry' && cardOf(view, setting) !== null;
  const image: Address = own ? { ...address, kind: 'entry-card' } : { kind: 'home-card', locale };
  return {
    type: view.name === 'article' ? 'article' : view.name === 'speaker' ? 'profile' : 'website',
    siteName,
    locale: openGraphLocale(locale),
    otherLocales: head.alternates
      .filter((other) => other.locale !== locale)
      .map((other) => openGraphLocale(other.locale)),
    image: { path: links.build(image), alt: own ? head.title : siteName, ...cardSize },
  };
}

/** 'fr' → 'fr_FR': Open Graph wants a territory, so it gets the likeliest one. */
function openGraphLocale(code: string): string {
  const { language, region } = new Intl.Locale(code).maximize();
  return region ? `${language}_${region}` : language;
}

import type { Address } from '@entente/model/address';
import type { LocaleContext } from '../../i18n/localeContext';
import { likeliestEmbed } from '../embeds/embedOffers';
import type { FollowLink } from '../../content/shared/followLinks';
import { cardSize } from '../../content/shared/socialCard';
import { pageViewOf, type View } from '../pageViews';
import { inertJson, structuredData } from './structuredData';

/** What a page tells machines besides its title and description. All of it JSON. */
export interface PageMetadata {
  /** JSON-LD, safe inside a script element; null for a page about nothing of its own. */
  structured: string | null;
  /** Feeds and calendars that follow this page: paths without origin. */
  follow: FollowLink[];
  social: {
    type: 'website' | 'article' | 'profile';
    siteName: string;
    /** Instants; null where they aren't known, or the page is no article. */
    published: string | null;
    modified: string | null;
    /** 'fr_FR', as Open Graph writes languages. */
    locale: string;
    otherLocales: string[];
    image: { path: string; alt: string; width: number; height: number };
  };
}

export function pageMetadata(address: Address, view: View, context: LocaleContext): PageMetadata {
  const data = structuredData(view, context);
  return {
    structured: data && inertJson(data),
    follow: [
      ...(pageViewOf(view).followLinks?.(view.props, context) ?? []),
      ...oembedLinks(address, view, context),
    ],
    social: socialOf(address, view, context),
  };
}

/** Where programs of others learn how to show this page: https://oembed.com, discovery. */
function oembedLinks(
  address: Address,
  view: View,
  { links, origin }: LocaleContext,
): PageMetadata['follow'] {
  if (!likeliestEmbed(address)) return [];
  const oembed = links.build({ kind: 'machine', name: 'oembed' });
  const url = encodeURIComponent(origin + links.build(address));
  return (['json', 'xml'] as const).map((name) => ({
    type: name === 'json' ? 'application/json+oembed' : 'text/xml+oembed',
    title: view.props.head.title,
    path: `${oembed}?format=${name}&url=${url}`,
  }));
}

function socialOf(address: Address, view: View, context: LocaleContext): PageMetadata['social'] {
  const { links, locale, messages } = context;
  const { chrome, head } = view.props;
  const siteName = chrome.site.name ?? messages.chrome.siteName;
  const { openGraphType = 'website', socialCard, times } = pageViewOf(view);
  const { published = null, modified = null } = times?.(view.props) ?? {};
  const own = address.kind === 'entry' && socialCard !== undefined;
  const image: Address = own ? { ...address, kind: 'entry-card' } : { kind: 'home-card', locale };
  return {
    type: openGraphType,
    siteName,
    published,
    modified,
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

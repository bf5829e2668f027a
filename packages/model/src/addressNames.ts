import { entryTypes } from './segments';

export const feedFormats = ['rss', 'atom', 'json'] as const;
export type FeedFormat = (typeof feedFormats)[number];

export const dataSets = ['agreements', 'delegations', 'partners', 'statements'] as const;
export type DataSet = (typeof dataSets)[number];
/** 'schema.json' is the JSON Schema of the data set's JSON. */
export const dataFormats = ['csv', 'json', 'schema.json'] as const;
export type DataFormat = (typeof dataFormats)[number];

/** The last segment of a card's address: /fr/accords/{slug}/card.png. */
export const cardFile = 'card.png';

/** What another site can show of ours: /embed/fr/agreement/{slug}. */
export const embedViews = [
  'article-card',
  'article',
  'agreement-card',
  'agreement',
  'agreements',
  'partner',
  'news',
  'delegation',
  'delegations',
  'statement',
  'timeline',
  'map',
  'domain',
] as const;
export type EmbedView = (typeof embedViews)[number];

/** The types that have a permanent identifier: /id/agreement/{documentId}. */
export const identifiedTypes = [...entryTypes, 'statement'] as const;
export type IdentifiedType = (typeof identifiedTypes)[number];

/** Addresses that exist once, for machines. */
export const machinePaths = {
  sitemap: '/sitemap.xml',
  'news-sitemap': '/news-sitemap.xml',
  robots: '/robots.txt',
  oembed: '/oembed',
  'embed-script': '/embed/v1.js',
  'embed-frame-script': '/embed/frame.js',
  /** What partners set for embeds; the site's own, nobody is answered it. */
  'embed-settings': '/embed/settings',
  'map-script': '/map-zoom.js',
  'search-script': '/search-suggest.js',
  'data-catalog': '/data/catalog.jsonld',
  security: '/.well-known/security.txt',
  livez: '/livez',
  readyz: '/readyz',
  metrics: '/metrics',
  refresh: '/api/refresh',
} as const;
export type MachineName = keyof typeof machinePaths;

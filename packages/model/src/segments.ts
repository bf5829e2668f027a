/** The types whose entries are listed under one address: /fr/actualites, /fr/accords… */
export const listTypes = [
  'article',
  'agreement',
  'delegation',
  'speaker',
  'domain',
  'partner',
] as const;
export type ListType = (typeof listTypes)[number];

/** A `page` has an address of its own right under the locale, and no list. */
export const entryTypes = [...listTypes, 'page'] as const;
export type EntryType = (typeof entryTypes)[number];

/** Narrows a plain string from outside. */
export function isEntryType(type: string): type is EntryType {
  return (entryTypes as readonly string[]).includes(type);
}

export function isListType(type: string): type is ListType {
  return (listTypes as readonly string[]).includes(type);
}

/** Pages that exist once in each locale. */
export const fixedPageNames = [
  'map',
  'search',
  'press',
  'open-data',
  'embed-builder',
  'legal-notice',
  'privacy',
  'accessibility',
] as const;
export type FixedPageName = (typeof fixedPageNames)[number];

/**
 * Words inside a list's address: /fr/accords/page/2, /fr/accords/au/2020-01-01,
 * /fr/accords/selection?etat=en-vigueur&pays=ca, /fr/accords/comparer?accord=…
 */
export const insideListNames = ['pagination', 'on-date', 'selected', 'compared'] as const;

/**
 * Words before a value, in the register's facets: /fr/accords/etat/en-vigueur. A value always
 * follows them, so a slug may be the same word.
 */
export const registerFacetWords = [
  'by-status',
  'by-instrument',
  'by-domain',
  'by-country',
  'by-partner',
  'by-decade',
  'by-year',
] as const;

/** Segments that stand right under the locale. */
export const topSegmentNames = [...listTypes, ...fixedPageNames] as const;
export const segmentNames = [
  ...topSegmentNames,
  ...insideListNames,
  ...registerFacetWords,
] as const;
export type SegmentName = (typeof segmentNames)[number];

/** One locale's translated segments: { article: 'actualites', … }. */
export type Segments = Readonly<Record<SegmentName, string>>;

/** First segments that belong to machines, so never to a locale ('id' is also Indonesian). */
export const reservedTopSegments: readonly string[] = [
  'id',
  'embed',
  'fragment',
  'data',
  'media',
  'sitemaps',
  'api',
];

/** What a slug and a segment look like: lower case ASCII words joined by single hyphens. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const slugMaxLength = 128;

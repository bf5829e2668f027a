import type { FixedPageName } from '@entente/model/segments';

/** The fixed pages this version has. The others are addresses kept for later: not found. */
export const builtFixedPages = [
  'map',
  'search',
  'press',
  'open-data',
  'embed-builder',
  'legal-notice',
  'privacy',
  'accessibility',
] as const satisfies readonly FixedPageName[];
export type BuiltFixedPage = (typeof builtFixedPages)[number];

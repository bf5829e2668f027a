import type { EntryType } from '@entente/model/segments';

/** Where matches stand in a text, UTF-16 units: [[0, 6]]. */
export type Ranges = [start: number, end: number][];

/** A piece of text with the words that were looked for. Not HTML. */
export interface Quoted {
  text: string;
  ranges: Ranges;
}

/** One result. */
export interface Hit {
  type: EntryType;
  documentId: string;
  slug: string;
  title: Quoted;
  /** Null where the entry has no text. */
  snippet: Quoted | null;
  /** A word of the model's vocabularies: 'press-release'. */
  kind: string | null;
  /** As far as it is known: '2023-01'. */
  date: string | null;
}

export const facetNames = ['type', 'domain', 'partner', 'year'] as const;
export type FacetName = (typeof facetNames)[number];

export interface FacetValue {
  /** As it is asked for: 'agreement', a slug, '2024'. */
  value: string;
  /** The name of a domain or partner; null for what the site names itself. */
  label: string | null;
  count: number;
}

/** - `common`: nothing but words that every text has
 *  - `unreadable`: no word at all */
export type QueryProblem = 'common' | 'unreadable';

/** What the site is answered. */
export interface SearchAnswer {
  problem: QueryProblem | null;
  /** Words that nothing has, and what was looked for instead. */
  corrections: { from: string; to: string }[];
  /** 'all': results have every word; 'any': none has, so they have some of them. */
  match: 'all' | 'any';
  total: number;
  /** There are more results than are counted. */
  isCut: boolean;
  page: number;
  pages: number;
  hits: Hit[];
  facets: Record<FacetName, FacetValue[]>;
  /** The facets that were understood, with the name of a domain or partner. */
  chosen: Partial<Record<FacetName, { value: string; label: string | null }>>;
  /** Facets asked for that are none. */
  unknown: FacetName[];
  /** The query was longer than is searched for. */
  isShortened: boolean;
}

import { entryTypes } from '@entente/model/segments';
import { z } from 'zod';
import { facetNames } from './facets';
import { maxFacetCharacters, maxSearchCharacters, maxSearchPages, searchPageSize } from './limits';
import { digits } from './queryText';

const facet = z.string().max(maxFacetCharacters).optional();

export const searchRequestSchema = z.strictObject({
  locale: z.string().max(20),
  /** As it was typed, or cut; '' to find by facets alone. */
  q: z.string().max(maxSearchCharacters).default(''),
  // What a facet is narrowed to: 'agreement', the slug of a domain or partner, '2024'. One that is
  // none is answered as `unknown`.
  type: facet,
  domain: facet,
  partner: facet,
  year: facet,
  /** Past the last there are no results; the answer says how many pages there are. */
  page: digits(z.int().min(1)).default(1),
});
export type SearchRequest = z.infer<typeof searchRequestSchema>;

const quotedSchema = z.object({
  text: z.string(),
  /** Where matches stand, in UTF-16 units: [[0, 6]]. */
  ranges: z.array(z.tuple([z.int().min(0), z.int().min(0)])),
});
/** A piece of text with the words that were looked for. Not HTML. */
export type Quoted = z.infer<typeof quotedSchema>;

const searchHitSchema = z.object({
  type: z.enum(entryTypes),
  documentId: z.string(),
  slug: z.string(),
  title: quotedSchema,
  /** Null where the entry has no text. */
  snippet: quotedSchema.nullable(),
  /** A word of the model's vocabularies: 'press-release'. */
  kind: z.string().nullable(),
  /** As far as it is known: '2023-01'. */
  date: z.string().nullable(),
});
export type SearchHit = z.infer<typeof searchHitSchema>;

const namedValueSchema = z.object({
  /** As it is asked for. */
  value: z.string(),
  /** The name of a domain or partner; null for what the site names itself. */
  label: z.string().nullable(),
});

const facetValueSchema = namedValueSchema.extend({ count: z.int().min(0) });
export type FacetValue = z.infer<typeof facetValueSchema>;

/** - `common`: nothing but words that every text has
 *  - `unreadable`: no word at all */
const queryProblems = ['common', 'unreadable'] as const;
export type QueryProblem = (typeof queryProblems)[number];

const facetName = z.enum(facetNames);

export const searchResponseSchema = z.object({
  problem: z.enum(queryProblems).nullable(),
  /** Words that nothing has, and what was looked for instead. */
  corrections: z.array(z.object({ from: z.string(), to: z.string() })),
  /** 'all': results have every word; 'any': none has, so they have some of them. */
  match: z.enum(['all', 'any']),
  total: z.int().min(0),
  /** There are more results than are counted. */
  isCut: z.boolean(),
  /** As it was asked for; beyond `pages` it has no results. */
  page: z.int().min(1),
  pages: z.int().min(1).max(maxSearchPages),
  hits: z.array(searchHitSchema).max(searchPageSize),
  facets: z.record(facetName, z.array(facetValueSchema)),
  /** The facets that were understood. */
  chosen: z.partialRecord(facetName, namedValueSchema),
  /** Facets asked for that are none. */
  unknown: z.array(facetName),
});
export type SearchResponse = z.infer<typeof searchResponseSchema>;

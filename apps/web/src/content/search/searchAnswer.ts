import { z } from 'zod';
import { entryTypes } from '@entente/model/segments';
import { facetNames } from './searchParams';

const range = z.tuple([z.int().nonnegative(), z.int().nonnegative()]);
const quoted = z.object({ text: z.string(), ranges: z.array(range) });
const facetName = z.enum(facetNames);
const facetValue = z.object({
  value: z.string(),
  label: z.string().nullable(),
  count: z.int().nonnegative(),
});

/** What the CMS answers a search; the words are explained there (search/searchAnswer.ts). */
export const searchAnswerSchema = z.object({
  problem: z.enum(['common', 'unreadable']).nullable(),
  corrections: z.array(z.object({ from: z.string(), to: z.string() })),
  match: z.enum(['all', 'any']),
  total: z.int().nonnegative(),
  isCut: z.boolean(),
  page: z.int().positive(),
  pages: z.int().positive(),
  hits: z.array(
    z.object({
      type: z.enum(entryTypes),
      documentId: z.string(),
      slug: z.string(),
      title: quoted,
      snippet: quoted.nullable(),
      kind: z.string().nullable(),
      date: z.string().nullable(),
    }),
  ),
  facets: z.record(facetName, z.array(facetValue)),
  chosen: z.partialRecord(facetName, z.object({ value: z.string(), label: z.string().nullable() })),
  unknown: z.array(facetName),
  isShortened: z.boolean(),
});

export type SearchAnswer = z.infer<typeof searchAnswerSchema>;
export type SearchHit = SearchAnswer['hits'][number];
export type Quoted = z.infer<typeof quoted>;

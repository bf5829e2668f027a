import { entryTypes, listTypes, type EntryType, type ListType } from '@entente/model/segments';
import { z } from 'zod';

export function isEntryType(type: string): type is EntryType {
  return (entryTypes as readonly string[]).includes(type);
}

export function isListType(type: string): type is ListType {
  return (listTypes as readonly string[]).includes(type);
}

const type = z.string().regex(/^[a-zA-Z]{1,40}$/);
const documentId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);

const slug = z.string().max(200).nullable();

const changeSchema = z.object({
  type,
  documentId,
  action: z.enum(['publish', 'unpublish', 'update', 'delete', 'media']),
  entries: z.array(z.object({ locale: z.string().max(20), slug, formerSlug: slug })).max(50),
  /** Other documents whose links to this one were added or removed. */
  touched: z.array(z.object({ type, documentId })).max(500),
  /** Names of the uploaded files concerned, for `media`. */
  files: z.array(z.string().max(300)).max(100).optional(),
});
export type Change = z.infer<typeof changeSchema>;

/** A transaction of the CMS: revisions count from 1, without gaps. */
const revisionSchema = z.object({
  revision: z.number().int().min(1),
  at: z.iso.datetime(),
  changes: z.array(changeSchema).max(5_000),
});

export type Revision = z.infer<typeof revisionSchema>;

/** What the CMS pushes: see `api/refresh.ts`. */
export const pushSchema = z.object({
  head: z.number().int().min(1),
  revisions: z.array(revisionSchema).max(50),
});

/** What the CMS answers to "what since N". */
export const catchUpSchema = z.object({
  head: z.number().int().min(0),
  revisions: z.array(revisionSchema),
  /** N is no revision of the record, or one too old: everything must be rendered again. */
  reset: z.boolean(),
});
export type CatchUp = z.infer<typeof catchUpSchema>;

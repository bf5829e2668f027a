import { z } from 'zod';
import { maxAnsweredRevisions, maxPushedRevisions } from './limits';
import { digits } from './queryText';

const type = z.string().regex(/^[a-zA-Z]{1,40}$/);
const documentId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);
const slug = z.string().max(255).nullable();

/** What was done, as the site is told. */
export const changeActions = ['publish', 'unpublish', 'update', 'delete', 'media'] as const;
export type ChangeAction = (typeof changeActions)[number];

const changedEntrySchema = z.object({
  locale: z.string().max(20),
  slug,
  /** The slug that the public knew it by before, where this change replaced it. */
  formerSlug: slug,
});
/** One language of a changed document. */
export type ChangedEntry = z.infer<typeof changedEntrySchema>;

// Lists have no limit of their own: whatever was committed must be told, or the site would stop at
// it for ever (a domain that six hundred articles show is renamed). A push is limited in bytes.
export const changeSchema = z.object({
  type,
  documentId,
  action: z.enum(changeActions),
  entries: z.array(changedEntrySchema),
  /** Documents whose link with this one appeared or disappeared; for a file, those that show it. */
  touched: z.array(z.object({ type, documentId })),
  /** Names of the files concerned, as they end an upload's address; for `media` only. */
  files: z.array(z.string()).optional(),
});
/** One document that the public sees differently from now on. */
export type Change = z.infer<typeof changeSchema>;

export const revisionSchema = z.object({
  revision: z.int().min(1),
  /** ISO 8601, by the clock of the CMS process that wrote it: to be shown, never to order by. */
  at: z.iso.datetime(),
  changes: z.array(changeSchema),
});
/** What one committed transaction changed. Revisions count from 1, without gaps, in commit order. */
export type Revision = z.infer<typeof revisionSchema>;

export const changesRequestSchema = z.strictObject({
  /** The last revision that the site has taken note of; 0 for none. */
  since: digits(z.int().min(0)),
  limit: digits(z.int().min(1).max(maxAnsweredRevisions)).default(maxAnsweredRevisions),
});

export const changesResponseSchema = z.object({
  head: z.int().min(0),
  /** The first revision still kept; one more than `head` when none is. */
  oldest: z.int().min(0),
  /** Those after `since`, in order. */
  revisions: z.array(revisionSchema),
  /** `since` is no revision of this record, or too old: everything must be rendered again. */
  reset: z.boolean(),
});
export type ChangesResponse = z.infer<typeof changesResponseSchema>;

export const pushRequestSchema = z.strictObject({
  head: z.int().min(1),
  revisions: z.array(revisionSchema).max(maxPushedRevisions),
});
export type PushRequest = z.infer<typeof pushRequestSchema>;

export const pushResponseSchema = z.object({
  /** The last revision that the replica has taken note of, and all before it. */
  applied: z.int().min(0),
});
export type PushResponse = z.infer<typeof pushResponseSchema>;

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

const changeSchema = z.object({
  type,
  documentId,
  action: z.enum(['publish', 'unpublish', 'update', 'delete']),
  entries: z
    .array(z.object({ locale: z.string().max(20), slug: z.string().max(200).nullable() }))
    .max(50),
  /** Other documents whose links to this one were added or removed. */
  touched: z.array(z.object({ type, documentId })).max(500),
});
export type Change = z.infer<typeof changeSchema>;

/** What the CMS pushes: see `api/refresh.ts`. */
export const changeSetSchema = z.object({ changes: z.array(changeSchema).min(1).max(50) });

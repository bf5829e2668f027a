import { z } from 'zod';
import type { RootField } from './rootFields';

/** What a page's query read: all that can make the page change. */
export const readSetSchema = z.object({
  /** `type:documentId`, e.g. `article:k3v…`. */
  documents: z.array(z.string()),
  /** Types listed at the root of the query, e.g. `article`; `*` is any. */
  lists: z.array(z.string()),
  /** File names below the CMS's /uploads. */
  media: z.array(z.string()),
  /** The entry the page is about, found by its slug. */
  entry: z.string().nullable(),
});
export type ReadSet = z.infer<typeof readSetSchema>;

export const noReads: ReadSet = { documents: [], lists: [], media: [], entry: null };

export function documentKey(type: string, documentId: string): string {
  return `${type}:${documentId}`;
}

/** `PressContact` → `pressContact`: GraphQL's type name → the word used in changes. */
function typeWord(typename: string): string {
  if (typename === 'UploadFile') return 'file';
  return typename.charAt(0).toLowerCase() + typename.slice(1);
}

/** The address of an uploaded file; its name is the group. */
export const mediaUrl = /(?:^|\/)uploads\/([A-Za-z0-9][A-Za-z0-9._-]{0,200})$/;

/** Walks an answer. Pure; a value may be anything JSON can hold. */
export function readsOf(fields: readonly RootField[], data: Record<string, unknown>): ReadSet {
  const documents = new Set<string>();
  const media = new Set<string>();
  const visit = (value: unknown, name: string): void => {
    if (typeof value === 'string') {
      const file = name === 'url' ? mediaUrl.exec(value)?.[1] : undefined;
      if (file) media.add(file);
    } else if (Array.isArray(value)) {
      value.forEach((item) => visit(item, name));
    } else if (value !== null && typeof value === 'object') {
      const record = value as Record<string, unknown>;
      if (typeof record.__typename === 'string' && typeof record.documentId === 'string') {
        documents.add(documentKey(typeWord(record.__typename), record.documentId));
      }
      Object.entries(record).forEach(([key, child]) => visit(child, key));
    }
  };
  visit(data, '');
  const lists = fields.filter((field) => field.use === 'list').map((field) => field.type);
  return {
    documents: [...documents].sort(),
    lists: [...new Set(lists)].sort(),
    media: [...media].sort(),
    entry: entryOf(fields, data),
  };
}

function entryOf(fields: readonly RootField[], data: Record<string, unknown>): string | null {
  for (const field of fields) {
    const value = data[field.key];
    const first: unknown = Array.isArray(value) ? value[0] : null;
    if (field.use === 'lookup' && first !== null && typeof first === 'object') {
      const { documentId } = first as { documentId?: unknown };
      if (typeof documentId === 'string') return documentKey(field.type, documentId);
    }
  }
  return null;
}

export function mergeReads(left: ReadSet, right: ReadSet): ReadSet {
  const union = (a: string[], b: string[]) => [...new Set([...a, ...b])].sort();
  return {
    documents: union(left.documents, right.documents),
    lists: union(left.lists, right.lists),
    media: union(left.media, right.media),
    entry: left.entry ?? right.entry,
  };
}

/** The same for an output that shows everything of its types: any change of one alters it. */
export function byType(reads: ReadSet): ReadSet {
  const types = reads.documents.map((key) => key.slice(0, key.indexOf(':')));
  return { ...noReads, lists: [...new Set([...reads.lists, ...types])].sort() };
}

/** What was done, as the site is told. */
export type ChangeAction = 'publish' | 'unpublish' | 'update' | 'delete' | 'media';

/** One language of a changed document. */
export interface ChangeEntry {
  locale: string;
  slug: string | null;
  /** The slug that the public knew it by before, where this change replaced it. */
  formerSlug: string | null;
}

/** One document that the public sees differently from now on. */
export interface Change {
  type: string;
  documentId: string;
  action: ChangeAction;
  entries: ChangeEntry[];
  /** Documents whose link with this one appeared or disappeared; for a file, those that show it. */
  touched: { type: string; documentId: string }[];
  /** Names of the files concerned, as they end an upload's address; for `media` only. */
  files?: string[];
}

/** What one committed transaction changed. Revisions count from 1, without gaps, in commit order. */
export interface Revision {
  revision: number;
  /** ISO 8601, by the clock of the CMS process that wrote it: to be shown, never to order by. */
  at: string;
  changes: Change[];
}

/** A change before it is written, with what only the CMS needs of it. */
export interface NotedChange extends Change {
  /** Why it was withdrawn, by locale. */
  reasons?: Readonly<Record<string, string>>;
}

/** What was done, as the site is told. */
export type ChangeAction = 'publish' | 'unpublish' | 'update' | 'delete';

/** One document that the public sees differently from now on. */
export interface Change {
  type: string;
  documentId: string;
  action: ChangeAction;
  /** The locales concerned, with the slug that the entry has there. */
  entries: { locale: string; slug: string | null }[];
  /** Documents whose link with this one appeared or disappeared. */
  touched: { type: string; documentId: string }[];
}

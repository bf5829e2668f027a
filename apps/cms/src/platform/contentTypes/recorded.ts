import type { LocaleRow } from '../locales/localeRows';

/** An entry of which only the name is told. */
export interface Named {
  documentId: string;
  name: string;
}

export interface NamedRow extends LocaleRow {
  name: string | null;
}

/** What is read: all that is recorded, or only what the public sees. */
export type Which = 'recorded' | 'public';

/** The condition on rows of a type that has drafts. */
export const rowsWhere = (which: Which) => ({ publishedAt: { $null: which === 'recorded' } });

export const named = ({ documentId, name }: NamedRow): Named => ({ documentId, name: name ?? '' });

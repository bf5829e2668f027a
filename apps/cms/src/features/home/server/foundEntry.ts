/** An entry that the home names. */
export interface HomeEntry {
  uid: string;
  documentId: string;
  locale: string;
  title: string;
  /** A moment (ISO 8601) or a day ('YYYY-MM-DD'), as the kind wants it. */
  at: string;
}

/** One that is not given its title yet. */
export type FoundEntry = Omit<HomeEntry, 'title'>;

export type Row = Record<string, string | null>;

export const foundIn = (uid: string, row: Row, at: string): FoundEntry => ({
  uid,
  documentId: row.documentId ?? '',
  locale: row.locale ?? '',
  at,
});

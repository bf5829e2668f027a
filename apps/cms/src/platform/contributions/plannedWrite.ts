/** An entry that will be put online or withdrawn at a moment to come. */
export interface PlannedWrite {
  /** Its own among all that are planned. */
  key: string;
  uid: string;
  documentId: string;
  /** Empty for a type without languages. */
  locale: string;
  title: string;
  action: 'publish' | 'unpublish';
  /** ISO 8601. */
  at: string;
}

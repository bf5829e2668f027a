/** Words that somebody typed and nobody stored, as the server keeps them. */
export interface TypedDraft {
  /** Of the form in which they were typed. */
  id: string;
  /** When they were kept last, in milliseconds of the epoch. */
  at: number;
  /** The fields that were changed. */
  values: Readonly<Record<string, unknown>>;
  /** A name to be read; null where it is whoever asks. */
  by: string | null;
}

export interface TypedDraftsResponse {
  drafts: TypedDraft[];
}

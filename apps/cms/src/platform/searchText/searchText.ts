/** A row that the public may see, in one locale. */
export interface PublicRow {
  documentId: string;
  locale: string | null;
  [attribute: string]: unknown;
}

/** What is found of an entry in one language, besides its title and its address. */
export interface EntryText {
  /** Other names by which it is looked for: a partner's short name. */
  aliases?: readonly string[];
  lead?: string;
  /** Names that its page shows beside the text: partners, domains, the kind of thing it is. */
  names?: readonly string[];
  /** The rest of what its page says. */
  body?: readonly string[];
  /** A word of the model's vocabularies, to be shown: 'press-release'. */
  kind?: string;
  /** As far as it is known: '2024-04-09', '2023-01'. */
  date?: string | null;
  /** Ids of the domains and partners it is found under. */
  domains?: readonly string[];
  partners?: readonly string[];
}

/** Relations that a text is read along, and what is read from there on. */
export type Reads = Readonly<Record<string, { components?: readonly string[]; reads?: Reads }>>;

/** The public neighbours of a row along a relation that is read, in order; of the entry itself where no row is given. */
export type Near = (attribute: string, from?: PublicRow) => PublicRow[];

/** How the entries of a type are read for the search. */
export interface SearchText {
  /** Components that the text is made of. */
  components?: readonly string[];
  reads?: Reads;
  /** @param locale of the row */
  text(row: PublicRow, near: Near, locale: string): EntryText;
}

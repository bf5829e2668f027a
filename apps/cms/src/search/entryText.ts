import type { EntryType } from '@entente/model/segments';
import type { PublicGraph, PublicRow } from './publicGraph';

/** What is found of an entry in one language. */
export interface EntryText {
  slug: string;
  title: string;
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

/** How the entries of a type are read for the search. */
export interface TextSource {
  type: EntryType;
  /** Components that the text is made of. */
  populate?: Readonly<Record<string, true>>;
  /** Reads what stands around the documents. */
  follow?(graph: PublicGraph, documents: readonly string[]): Promise<void>;
  /** @param locale of the row */
  text(row: PublicRow, graph: PublicGraph, locale: string): EntryText;
}

/** The text of an entry, whose it is, and the documents it was read from. */
export interface ReadText extends EntryText {
  type: EntryType;
  documentId: string;
  locale: string;
  uses: string[];
}

import type { MessageLanguage } from '../messages/words';

type Row = Readonly<Record<string, unknown>>;

/** A row at the other end of a relation, as it is edited. */
export type LinkedRow = Row & { documentId: string };

/** Another entry: its type by name ('agreement'), its own type where untold. */
export interface EntryNamed {
  type?: string;
  documentId: string;
}

/** An entry as it has just been written, before anything of it is kept. */
export interface CheckedEntry {
  documentId: string;
  /** Its row in one language, with its parts. */
  row: Row;
  /** The rows that a relation leads to, of this entry or of another. */
  linked(attribute: string, from?: EntryNamed): Promise<readonly LinkedRow[]>;
}

/** What is wrong, and in which field of the form: ['sources', '0', 'url']. */
export interface FieldProblem {
  path: readonly string[];
  say(language: MessageLanguage): string;
}

/** What the fields of an entry may not say together, in a draft neither: no publication mends it. */
export interface FieldRule {
  /** It is asked when one of them is saved. */
  fields: readonly string[];
  problems(entry: CheckedEntry): readonly FieldProblem[] | Promise<readonly FieldProblem[]>;
}

import type { Knex } from 'knex';

/** An entry as the full text index of the database takes it: tokens, see `analyse`. */
export interface IndexedEntry {
  id: number;
  /** Title, lead, names: where a match weighs most. */
  head: readonly string[];
  body: readonly string[];
  /** What filters: 'lfr', 'tarticle', 'y2024', see `filterTokens`. */
  filters: readonly string[];
}

/** What entries must have: one token of each group (or of any), and all of the filters. */
export interface Question {
  groups: readonly (readonly string[])[];
  needs: 'all' | 'any';
  filters: readonly string[];
  /** Looked for in the heads only. */
  onlyHead?: boolean;
}

/** The full text index of one kind of database. Its statements run on the connection given. */
export interface FullText {
  create(connection: Knex): Promise<void>;
  exists(connection: Knex): Promise<boolean>;
  clear(connection: Knex): Promise<void>;
  put(connection: Knex, entries: readonly IndexedEntry[]): Promise<void>;
  remove(connection: Knex, ids: readonly number[]): Promise<void>;
  /** Ids that answer the question, the latest indexed first, at most so many. */
  find(connection: Knex, question: Question, most: number): Promise<number[]>;
}

/** A word as a filter's token, for an index that knows ASCII letters and digits: 'pt-BR' → 'ptxBR'. */
export const filterToken = (kind: 'l' | 't' | 'y' | 'd' | 'p', value: string) =>
  `${kind}${value.replace(/[^A-Za-z0-9]/g, 'x').toLowerCase()}`;

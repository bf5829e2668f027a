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

/** The ids that answer a question; `isCut`: there are more than were wanted. */
export interface Found {
  ids: number[];
  isCut: boolean;
}

export type Put = (connection: Knex, entries: readonly IndexedEntry[]) => Promise<void>;

/** The full text index of one kind of database. Its statements run on the connection given. */
export interface FullText {
  exists(connection: Knex): Promise<boolean>;
  put: Put;
  remove(connection: Knex, ids: readonly number[]): Promise<void>;
  /** Writes it anew, many entries at once; until the transaction ends best read it as it was. */
  rewrite(connection: Knex, fill: (put: Put) => Promise<void>): Promise<void>;
  /** All that answers a question; where that is more than `most`, as `bestOf` says. */
  find(connection: Knex, question: Question, most: number): Promise<Found>;
}

/** A word as a filter's token, for an index that knows ASCII letters and digits: 'pt-BR' → 'ptxBR'. */
export const filterToken = (kind: 'l' | 't' | 'y' | 'd' | 'p', value: string) =>
  `${kind}${value.replace(/[^A-Za-z0-9]/g, 'x').toLowerCase()}`;

/** What is no news: partners, agreements… They are few, and what somebody means by a name. */
export const REGISTER = 'register';

/** Of what answers a question, what is known before it is asked for: ids. */
export interface Known {
  heads?: readonly number[];
  latest?: readonly number[];
}

/**
 * Where more answer than are looked at: those that have the words in their heads first. Where even
 * those are too many, half of them are of the register, if it has as many. The latest first.
 * @param latest of those that answer, the last indexed
 */
export async function bestOf(
  question: Question,
  most: number,
  known: Known,
  latest: (question: Question, most: number) => Promise<number[]>,
): Promise<number[]> {
  const { filters, groups } = question;
  const all = async () => known.latest ?? (await latest(question, most));
  if (groups.length === 0) return (await all()).slice(0, most);
  const onlyHead = { ...question, onlyHead: true };
  const heads = known.heads ?? (await latest(onlyHead, most));
  const best =
    heads.length < most
      ? [...heads, ...(await all())]
      : [...(await latest({ ...onlyHead, filters: [...filters, REGISTER] }, most / 2)), ...heads];
  return [...new Set(best)].slice(0, most);
}

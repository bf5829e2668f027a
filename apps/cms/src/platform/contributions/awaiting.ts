import type { PartialDate } from '@entente/model/partialDate';
import type { Core, UID } from '@strapi/strapi';
import type { MessageLanguage, Words } from '../messages/words';

/** How many of a kind the home names; the pages they lead to have them all. */
export const MOST_NAMED = 6;
/** Of what is counted as well. */
export const MOST_OF_COUNTED = 3;

/** Whoever looks at their home: what they may see and do, and the language they read. */
export interface HomeReader {
  /** Whether entries of a type may be told of. */
  maySee(uid: UID.ContentType): boolean;
  mayPublish(uid: UID.ContentType): boolean;
  language: MessageLanguage;
  /** The day in the city. */
  today: PartialDate;
}

/** One of the admin's words, which alone says numbers: its message and what it is filled with. */
export interface CountedWords {
  id: string;
  values: Readonly<Record<string, number>>;
}

/** Something that awaits whoever looks at their home, with the way to where it is done. */
export interface AwaitingLine {
  /** An address of the admin. */
  to: string;
  /** In the reader's language. */
  title: string | CountedWords;
  detail?: string;
}

/** What awaits whoever looks at their home, of one feature. */
export type ReadAwaiting = (
  strapi: Core.Strapi,
  reader: HomeReader,
) => Promise<readonly AwaitingLine[]>;

export const countedWords = <Key extends string>(
  { prefix }: Words<Key>,
  key: Key,
  count: number,
): CountedWords => ({ id: `${prefix}.${key}`, values: { count } });

import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { EntryType } from '@entente/model/segments';
import { withConnection } from '../../../platform/database/connection';
import type { Put } from './fullText';
import { fullText } from './fullTextOf';
import { readTexts, type ReadText } from './readTexts';
import { ENTRIES, TEXTS, USES } from './searchTables';
import { VocabularyChange } from './vocabulary';
import { writeEntries } from './writeEntries';
import { digestOf, writtenEntry, type WrittenEntry } from './writtenEntry';

interface Known {
  id: number;
  documentId: string;
  locale: string;
  words: string;
  digest: string;
}

const key = ({ documentId, locale }: { documentId: string; locale: string }) =>
  `${documentId} ${locale}`;

async function knownEntries(connection: Knex, documents: readonly string[]): Promise<Known[]> {
  return connection(`${ENTRIES} as entry`)
    .join(`${TEXTS} as text`, 'text.id', 'entry.id')
    .whereIn('entry.document_id', documents)
    .select({
      id: 'entry.id',
      documentId: 'entry.document_id',
      locale: 'entry.locale',
      words: 'text.words',
      digest: 'text.digest',
    });
}

const wordsIn = (known: Known | undefined) => known?.words.split(' ').filter(Boolean) ?? [];

async function forget(connection: Knex, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await connection(USES).whereIn('entry', ids).delete();
  await connection(TEXTS).whereIn('id', ids).delete();
  await connection(ENTRIES).whereIn('id', ids).delete();
  await fullText().remove(connection, ids);
}

/**
 * The oldest first, then as they were asked for: whatever order a database gives rows in, the same
 * entries get the same places among equals.
 */
function inOrder(texts: readonly ReadText[], documents: readonly string[]): ReadText[] {
  const places = new Map(documents.map((id, at) => [id, at]));
  const place = ({ documentId }: ReadText) => places.get(documentId) ?? 0;
  const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
  return [...texts].sort(
    (one, other) =>
      compare(one.date ?? '', other.date ?? '') ||
      place(one) - place(other) ||
      compare(one.locale, other.locale),
  );
}

/** Where entries are written besides their rows. */
export interface Index {
  put: Put;
  vocabulary: VocabularyChange;
}

/** Writes what is found of some documents; the vocabulary is left for the caller to write. */
export async function indexInto(
  strapi: Core.Strapi,
  { put, vocabulary }: Index,
  type: EntryType,
  documents: readonly string[],
): Promise<void> {
  const texts = inOrder(await readTexts(strapi, type, documents), documents);
  await withConnection(strapi, async (connection) => {
    const before = await knownEntries(connection, documents);
    const known = new Map(before.map((one) => [key(one), one]));
    const knownOf = ({ row }: WrittenEntry) =>
      known.get(key({ documentId: row.document_id, locale: row.locale }));
    const changed = texts.flatMap((text) => {
      const digest = digestOf(text);
      return known.get(key(text))?.digest === digest ? [] : [writtenEntry(text, digest)];
    });
    for (const entry of changed) {
      vocabulary.add(entry.row.locale, entry.words);
      vocabulary.remove(entry.row.locale, wordsIn(knownOf(entry)));
    }
    await writeEntries(connection, changed, (entry) => knownOf(entry)?.id, put);
    const shown = new Set(texts.map(key));
    const gone = before.filter((one) => !shown.has(key(one)));
    for (const one of gone) vocabulary.remove(one.locale, wordsIn(one));
    await forget(
      connection,
      gone.map(({ id }) => id),
    );
  });
}

/**
 * Makes what is found of some documents what the public sees of them now. Call it inside the
 * transaction that changes them.
 */
export async function indexDocuments(
  strapi: Core.Strapi,
  type: EntryType,
  documents: readonly string[],
): Promise<void> {
  const vocabulary = new VocabularyChange();
  await indexInto(strapi, { put: fullText().put, vocabulary }, type, documents);
  await withConnection(strapi, (connection) => vocabulary.write(connection));
}

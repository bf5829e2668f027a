import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { EntryType } from '@entente/model/segments';
import { withConnection } from '../database/connection';
import { analyseEntry, type AnalysedEntry } from './analyseEntry';
import type { ReadText } from './entryText';
import { fullText } from './fullTextOf';
import { readTexts } from './readTexts';
import { ENTRIES, TEXTS, USES } from './searchTables';
import { VocabularyChange } from './vocabulary';

interface Known {
  id: number;
  documentId: string;
  locale: string;
  words: string;
}

const key = ({ documentId, locale }: { documentId: string; locale: string }) =>
  `${documentId} ${locale}`;

const entryRow = (entry: ReadText, { titles, lead, often }: AnalysedEntry) => ({
  type: entry.type,
  document_id: entry.documentId,
  locale: entry.locale,
  slug: entry.slug,
  title: entry.title,
  kind: entry.kind ?? null,
  date: entry.date ?? null,
  domains: [...new Set(entry.domains)].join(' '),
  partners: [...new Set(entry.partners)].join(' '),
  title_tokens: titles.map((tokens) => tokens.join(' ')).join('|'),
  lead_tokens: lead.join(' '),
  often_tokens: often.map(([token, times]) => `${token}:${times}`).join(' '),
});

async function knownEntries(connection: Knex, documents: readonly string[]): Promise<Known[]> {
  return connection(`${ENTRIES} as entry`)
    .join(`${TEXTS} as text`, 'text.id', 'entry.id')
    .whereIn('entry.document_id', documents)
    .select({
      id: 'entry.id',
      documentId: 'entry.document_id',
      locale: 'entry.locale',
      words: 'text.words',
    });
}

async function forget(connection: Knex, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await connection(USES).whereIn('entry', ids).delete();
  await connection(TEXTS).whereIn('id', ids).delete();
  await connection(ENTRIES).whereIn('id', ids).delete();
  await fullText().remove(connection, ids);
}

async function write(
  connection: Knex,
  entry: ReadText,
  analysed: AnalysedEntry,
  known: Known | undefined,
): Promise<void> {
  const { head, body, filters, words, shown } = analysed;
  const row = entryRow(entry, analysed);
  const text = { text: shown, words: [...words.keys()].join(' ') };
  let id = known?.id;
  if (id === undefined) {
    const [added] = await connection(ENTRIES).insert(row).returning<{ id: number }[]>('id');
    if (!added) throw new Error('The search index took no entry');
    id = added.id;
    await connection(TEXTS).insert({ id, ...text });
  } else {
    await connection(ENTRIES).where({ id }).update(row);
    await connection(TEXTS).where({ id }).update(text);
    await connection(USES).where({ entry: id }).delete();
  }
  const uses = entry.uses.map((documentId) => ({ entry: id, document_id: documentId }));
  if (uses.length > 0) await connection.batchInsert(USES, uses, 100);
  await fullText().put(connection, [{ id, head, body, filters }]);
}

const oldestFirst = (one: ReadText, other: ReadText) =>
  (one.date ?? '') < (other.date ?? '') ? -1 : 1;

/**
 * Makes what is found of some documents what the public sees of them now. Call it inside the
 * transaction that changes them.
 */
export async function indexDocuments(
  strapi: Core.Strapi,
  type: EntryType,
  documents: readonly string[],
): Promise<void> {
  const texts = (await readTexts(strapi, type, documents)).sort(oldestFirst);
  await withConnection(strapi, async (connection) => {
    const before = await knownEntries(connection, documents);
    const known = new Map(before.map((one) => [key(one), one]));
    const vocabulary = new VocabularyChange();
    for (const text of texts) {
      const analysed = analyseEntry(text);
      vocabulary.add(text.locale, analysed.words);
      await write(connection, text, analysed, known.get(key(text)));
    }
    for (const { locale, words } of before)
      vocabulary.remove(locale, words.split(' ').filter(Boolean));
    const shown = new Set(texts.map(key));
    await forget(
      connection,
      before.filter((one) => !shown.has(key(one))).map(({ id }) => id),
    );
    await vocabulary.write(connection);
  });
}

import type { Core } from '@strapi/strapi';
import type { EntryType } from '@entente/model/segments';
import { COUNTER } from '../../../pipeline/record/changeTables';
import { uidOf } from '../../../api/types';
import { traitsOf } from '../../../platform/contentTypes/traits';
import { ANALYSER } from './analyse';
import { fullText } from './fullTextOf';
import { indexInto } from './indexDocuments';
import { foundTypes } from './readTexts';
import { ENTRIES, STATE, TEXTS, USES, WORDS } from './searchTables';
import { VocabularyChange } from './vocabulary';
import { cmsEnv } from '../../../platform/env';

const AT_ONCE = 100;

/** What an index depends on besides the content: another value makes it outdated. */
const make = () => JSON.stringify({ analyser: ANALYSER, locales: cmsEnv().locales });

/** Documents of a type, the latest changed last, so that they are found first among equals. */
function documentsOf(strapi: Core.Strapi, type: EntryType): Promise<string[]> {
  const { table } = traitsOf(strapi, uidOf(type));
  return strapi.db.transaction(({ trx }) =>
    trx(table).groupBy('document_id').orderByRaw('max(id)').pluck('document_id'),
  );
}

/**
 * Writes the whole index anew. What another process publishes waits for it, at the counter that
 * every publication takes first: it would change rows that are gone, and be found as it was.
 */
async function rebuild(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await trx(COUNTER).where({ id: 1 }).increment('head', 0);
    for (const table of [ENTRIES, TEXTS, USES, WORDS, STATE]) await trx(table).delete();
    const vocabulary = new VocabularyChange();
    await fullText().rewrite(trx, async (put) => {
      for (const type of foundTypes) {
        const documents = await documentsOf(strapi, type);
        for (let first = 0; first < documents.length; first += AT_ONCE) {
          const some = documents.slice(first, first + AT_ONCE);
          await indexInto(strapi, { put, vocabulary }, type, some);
        }
      }
    });
    await vocabulary.writeFirst(trx);
    await trx(STATE).insert({ id: 1, made: make() });
  });
}

/** Call it when tables are there and nothing is written yet, by one process at a time. */
export async function startIndex(strapi: Core.Strapi): Promise<void> {
  const state: { made: string } | undefined = await strapi.db
    .connection(STATE)
    .where({ id: 1 })
    .first();
  if (state?.made === make() && (await fullText().exists(strapi.db.connection))) return;
  strapi.log.info('Writing the search index');
  await rebuild(strapi);
}

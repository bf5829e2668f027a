import type { Evidence } from '@entente/press-release/draft';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { withConnection } from '../../../../platform/database/connection';
import { ChangedSinceError } from '../../../../platform/access/changedSince';
import { readersLanguage } from '../../../../platform/messages/readersLanguage';
import { readersName } from '../../../../platform/messages/readersName';
import { releaseImportWords } from '../../words/releaseImportWords';
import { headlineKeyOf, textHashOf } from '../hashes';
import { EVIDENCE, IMPORTS, RELEASE_FILES } from '../importTables';
import type { ImportAsked } from './importAsked';

/** A field that somebody has agreed to, and the words that tell it. */
export interface Confirmed {
  item: string;
  uid: string;
  documentId: string;
  field: string;
  evidence: Evidence;
  isChanged: boolean;
}

/** Few enough values for one statement of SQLite. */
const ROWS_AT_ONCE = 50;

/**
 * Keeps the file, and refuses what somebody else has imported since it was read. Who comes second
 * with the same file waits here for the first.
 * @throws ChangedSinceError
 */
export async function refuseTwice(
  strapi: Core.Strapi,
  { proposal, bytes }: ImportAsked,
): Promise<void> {
  const newest = await withConnection(strapi, async (connection) => {
    await connection(RELEASE_FILES)
      .insert({ digest: proposal.sha256, content: Buffer.from(bytes).toString('base64') })
      .onConflict('digest')
      .ignore();
    return connection(IMPORTS)
      .where({ text_hash: textHashOf(proposal.draft) })
      .max('id as id')
      .first();
  });
  const id = Number((newest as { id?: unknown } | undefined)?.id ?? 0);
  const known = proposal.earlier?.isSame ? proposal.earlier.id : 0;
  if (id > known)
    throw new ChangedSinceError(
      releaseImportWords.say(readersLanguage(strapi), 'problems.changed'),
    );
}

async function insertImport(connection: Knex, row: object): Promise<number> {
  const [inserted] = await connection(IMPORTS).insert(row).returning('id');
  return Number((inserted as { id: unknown }).id);
}

/** Keeps what was read, and which words each field comes from. @returns the number of the import */
export function recordImport(
  strapi: Core.Strapi,
  { proposal, now }: ImportAsked,
  confirmed: readonly Confirmed[],
): Promise<number> {
  const { draft, fileName, sha256, locale } = proposal;
  const who = readersName(strapi);
  const at = now.toISOString();
  return withConnection(strapi, async (connection) => {
    const importId = await insertImport(connection, {
      file_name: fileName.slice(0, 200),
      digest: sha256,
      text_hash: textHashOf(draft),
      headline_key: headlineKeyOf(draft),
      // No database keeps a NUL.
      source: draft.source.replaceAll('\0', ' '),
      locale,
      made_by: who,
      made_at: at,
    });
    const rows = confirmed.map(({ evidence: [start, end], documentId, isChanged, ...rest }) => ({
      ...rest,
      import_id: importId,
      document_id: documentId,
      locale,
      start_at: start,
      end_at: end,
      is_changed: isChanged,
      confirmed_by: who,
      confirmed_at: at,
    }));
    for (let from = 0; from < rows.length; from += ROWS_AT_ONCE)
      await connection(EVIDENCE).insert(rows.slice(from, from + ROWS_AT_ONCE));
    return importId;
  });
}

import type { Knex } from 'knex';
import type { Change } from '@entente/protocol/changes';
import { recordAddresses } from '../addresses/recordAddresses';
import type { RecordedChange } from './change';
import { CHANGED_DOCUMENTS, CHANGES, COUNTER } from './changeTables';

const toChange = ({ reasons: _internal, ...change }: RecordedChange): Change => change;

/**
 * Writes the revision of a transaction that is about to commit. The counter is updated first: from
 * there on the others wait, so what is read and written here is seen in the order of revisions.
 * @returns the revision; null where nothing that the public sees has changed
 */
export async function recordRevision(
  transaction: Knex,
  noted: readonly RecordedChange[],
): Promise<number | null> {
  if (noted.length === 0) return null;
  const [counter] = await transaction(COUNTER)
    .where({ id: 1 })
    .increment('head', 1)
    .returning<{ head: number }[]>('head');
  if (!counter) throw new Error('The change record has no counter');
  const revision = counter.head;
  const at = new Date().toISOString();
  await recordAddresses(transaction, noted, { revision, at });
  const changes = JSON.stringify(noted.map(toChange));
  await transaction(CHANGES).insert({ revision, at, changes });
  const documents = new Set(noted.map(({ documentId }) => documentId));
  const rows = [...documents].map((documentId) => ({ document_id: documentId, revision }));
  await transaction(CHANGED_DOCUMENTS).insert(rows);
  return revision;
}

import type { Knex } from 'knex';
import type { RecordedChange } from '../record/change';
import { addressMoves } from './addressMoves';
import { ADDRESSES, ADDRESS_COLUMNS, type Address } from './addressTable';

/**
 * Writes what the changes of a transaction do to public addresses, and tells each entry its former
 * slug. One statement where no address changes.
 */
export async function recordAddresses(
  transaction: Knex,
  changes: readonly RecordedChange[],
  { revision, at }: { revision: number; at: string },
): Promise<void> {
  const documents = changes
    .filter(({ entries }) => entries.some(({ slug }) => slug))
    .map(({ documentId }) => documentId);
  if (documents.length === 0) return;
  const known: Address[] = await transaction(ADDRESSES)
    .whereIn('document_id', [...new Set(documents)])
    .orderBy('id')
    .select(ADDRESS_COLUMNS);
  const added: object[] = [];
  for (const move of addressMoves(changes, known)) {
    const { id, type, documentId, locale, slug, state, reason } = move;
    if (id === null)
      added.push({ type, document_id: documentId, locale, slug, state, reason, revision, at });
    else await transaction(ADDRESSES).where({ id }).update({ state, reason, revision, at });
  }
  if (added.length > 0) await transaction(ADDRESSES).insert(added);
}

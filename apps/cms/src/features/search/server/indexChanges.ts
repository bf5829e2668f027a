import type { Core } from '@strapi/strapi';
import type { EntryType } from '@entente/model/segments';
import type { Change } from '@entente/protocol/changes';
import { withConnection } from '../../../platform/database/connection';
import { indexDocuments } from './indexDocuments';
import { isFound, isReadFor } from './readTexts';
import { ENTRIES, USES } from './searchTables';

const AT_ONCE = 100;

type Documents = Map<EntryType, Set<string>>;

function add(documents: Documents, type: string, documentId: string): void {
  if (!isFound(type)) return;
  const known = documents.get(type) ?? new Set();
  documents.set(type, known.add(documentId));
}

/** The entries whose text holds words of these documents: articles that name a partner. */
async function addUsers(strapi: Core.Strapi, documents: Documents, used: readonly string[]) {
  const users: { type: string; documentId: string }[] = await withConnection(strapi, (connection) =>
    connection(`${USES} as use`)
      .join(`${ENTRIES} as entry`, 'entry.id', 'use.entry')
      .whereIn('use.document_id', used)
      .groupBy('entry.type', 'entry.document_id')
      .orderByRaw('min(entry.id)')
      .select({ type: 'entry.type', documentId: 'entry.document_id' }),
  );
  for (const { type, documentId } of users) add(documents, type, documentId);
}

/**
 * Brings the index to what a transaction has changed, inside it: the documents, those whose link
 * with them appeared or disappeared, and those whose text names them.
 */
export async function indexChanges(strapi: Core.Strapi, changes: readonly Change[]): Promise<void> {
  const shown = changes.filter(({ action }) => action !== 'media');
  if (shown.length === 0) return;
  const documents: Documents = new Map();
  for (const { type, documentId, touched } of shown) {
    add(documents, type, documentId);
    for (const near of touched)
      if (isFound(near.type) && isReadFor(near.type, type))
        add(documents, near.type, near.documentId);
  }
  const changed = [...new Set(shown.map(({ documentId }) => documentId))];
  for (let first = 0; first < changed.length; first += AT_ONCE)
    await addUsers(strapi, documents, changed.slice(first, first + AT_ONCE));
  for (const [type, ids] of documents) {
    const all = [...ids];
    for (let first = 0; first < all.length; first += AT_ONCE)
      await indexDocuments(strapi, type, all.slice(first, first + AT_ONCE));
  }
}

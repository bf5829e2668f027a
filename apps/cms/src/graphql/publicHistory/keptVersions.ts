import type { Core, UID } from '@strapi/strapi';
import { AUDIT } from '../../pipeline/record/auditTable';
import { ADDRESSES } from '../../pipeline/addresses/addressTable';
import { VERSIONS } from '../../pipeline/record/versionTable';
import type { Snapshot } from '../../pipeline/entry/snapshot';
import { traitsOf } from '../../platform/contentTypes/traits';
import { withConnection } from '../../platform/database/connection';

/** An entry in one language, as it was read from a moment on. */
export interface PublicVersion {
  documentId: string;
  locale: string;
  /** ISO 8601. */
  at: string;
  snapshot: Snapshot;
}

/** So many of an entry's versions, the latest, are compared. */
const MOST = 100;

type Row = Omit<PublicVersion, 'snapshot'> & { snapshot: string };

const COLUMNS = { documentId: 'document_id', locale: 'locale', at: 'at', snapshot: 'snapshot' };

const parsed = (rows: readonly Row[]): PublicVersion[] =>
  rows.map((row) => ({ ...row, snapshot: JSON.parse(row.snapshot) as Snapshot }));

/** What the public has read of an entry, the oldest first; of a record, all that was saved. */
export async function versionsOf(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  locale: string,
): Promise<PublicVersion[]> {
  const kind = traitsOf(strapi, uid).hasDrafts ? 'published' : 'saved';
  const rows = await withConnection(strapi, (connection) =>
    connection(VERSIONS)
      .where({ document_id: documentId, locale, kind })
      .orderBy('id', 'desc')
      .limit(MOST)
      .select<Row[]>(COLUMNS),
  );
  return parsed(rows.reverse());
}

/** What the public has read of some entries with drafts, in every language, the oldest first. */
export async function publishedVersions(
  strapi: Core.Strapi,
  documents: readonly string[],
): Promise<PublicVersion[]> {
  if (documents.length === 0) return [];
  const rows = await withConnection(strapi, (connection) =>
    connection(VERSIONS)
      .whereIn('document_id', documents)
      .where({ kind: 'published' })
      .orderBy('id')
      .select<Row[]>(COLUMNS),
  );
  return parsed(rows);
}

/** When each of some entries was withdrawn or deleted last, by document. ISO 8601. */
export async function removals(
  strapi: Core.Strapi,
  documents: readonly string[],
  locale: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await withConnection(strapi, (connection) =>
    connection(AUDIT)
      .whereIn('document_id', documents)
      .whereIn('action', ['unpublish', 'delete'])
      .whereIn('locale', [locale, ''])
      .groupBy('document_id')
      .select<{ documentId: string; at: string }[]>(
        { documentId: 'document_id' },
        connection.raw('max(at) as at'),
      ),
  );
  return new Map(rows.map(({ documentId, at }) => [documentId, at]));
}

/**
 * Since when a record has been public, at the latest: what was saved of it before, nobody read.
 * @returns ISO 8601; null where it never had an address
 */
export async function publicSince(strapi: Core.Strapi, documentId: string): Promise<string | null> {
  const row = await withConnection(strapi, (connection) =>
    connection(ADDRESSES)
      .where({ document_id: documentId })
      .min<{ at: string | null }[]>({ at: 'at' })
      .first(),
  );
  return row?.at ?? null;
}

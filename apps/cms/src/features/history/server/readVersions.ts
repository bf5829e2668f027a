import type { Core } from '@strapi/strapi';
import { withConnection } from '../../../platform/database/connection';
import type { Snapshot } from '../../../pipeline/entry/snapshot';
import { readSavedDraft, readSavedDrafts } from './draftVersions';
import { VERSIONS, type Version } from '../../../pipeline/record/versionTable';

/** Of those that the public saw. */
const MOST = 100;

/** The latest versions of an entry in one language, last first; '' for a type without languages. */
export async function readVersions(
  strapi: Core.Strapi,
  documentId: string,
  locale: string,
): Promise<Version[]> {
  const versions = await withConnection(strapi, (connection) =>
    connection(VERSIONS)
      .where({ document_id: documentId, locale })
      .orderBy('id', 'desc')
      .limit(MOST)
      .select<(Omit<Version, 'kind'> & { kind: Version['kind'] | null })[]>({
        id: 'id',
        at: 'at',
        by: 'published_by',
        kind: 'kind',
      }),
  );
  // Those without a kind were kept before there were any.
  const seen = versions.map((version) => ({ ...version, kind: version.kind ?? 'published' }));
  const drafts = await readSavedDrafts(strapi, documentId, locale);
  return [...seen, ...drafts].sort((one, other) => other.at.localeCompare(one.at));
}

export interface StoredVersion {
  id: number;
  uid: string;
  documentId: string;
  locale: string;
  snapshot: Snapshot;
}

/** @returns null when there is none */
export async function readVersion(strapi: Core.Strapi, id: number): Promise<StoredVersion | null> {
  if (id < 0) return readSavedDraft(strapi, id);
  const row = await withConnection(strapi, (connection) =>
    connection(VERSIONS)
      .where({ id })
      .first<
        | { id: number; uid: string; documentId: string; locale: string; snapshot: string }
        | undefined
      >({
        id: 'id',
        uid: 'uid',
        documentId: 'document_id',
        locale: 'locale',
        snapshot: 'snapshot',
      }),
  );
  return row ? { ...row, snapshot: JSON.parse(row.snapshot) as Snapshot } : null;
}

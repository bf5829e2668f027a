import type { Core, UID } from '@strapi/strapi';
import type { AuditedEntry } from './recordAudit';
import { withConnection } from '../../platform/database/connection';
import { readersName } from '../../platform/messages/readersName';
import { draftRows } from '../relations/draftLinks';
import { takeSnapshot } from '../entry/snapshot';
import { VERSIONS, type VersionKind } from './versionTable';

/**
 * Keeps what has just been published. Call it inside the transaction that publishes: an entry is
 * then never public without its version, nor the other way round.
 * @param locales null for all that there are
 */
export async function recordVersion(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  locales: readonly string[] | null,
): Promise<void> {
  for (const { locale } of await draftRows(strapi, uid, documentId)) {
    if (locales && locale && !locales.includes(locale)) continue;
    const entry = { uid, documentId, locale: locale ?? '' };
    await keep(strapi, entry, 'published', readersName(strapi));
  }
}

/** Keeps a draft that is about to be saved over. @param by who wrote it */
export async function keepReplaced(
  strapi: Core.Strapi,
  entry: AuditedEntry,
  by: string,
): Promise<void> {
  await keep(strapi, entry, 'replaced', by);
}

async function keep(
  strapi: Core.Strapi,
  entry: AuditedEntry,
  kind: VersionKind,
  by: string,
): Promise<void> {
  const { uid, documentId, locale } = entry;
  const snapshot = JSON.stringify(await takeSnapshot(strapi, uid, documentId, locale || null));
  // Published again as it was: nothing that anybody could compare.
  if ((await lastSnapshot(strapi, entry, kind)) === snapshot) return;
  await insertVersion(strapi, entry, { kind, by, snapshot, at: new Date().toISOString() });
}

interface NewVersion {
  kind: VersionKind;
  by: string;
  /** ISO 8601. */
  at: string;
  /** As JSON. */
  snapshot: string;
}

export async function insertVersion(
  strapi: Core.Strapi,
  { uid, documentId, locale }: AuditedEntry,
  { kind, by, at, snapshot }: NewVersion,
): Promise<void> {
  const row = { uid, document_id: documentId, locale, at, published_by: by, kind, snapshot };
  await withConnection(strapi, (connection) => connection(VERSIONS).insert(row));
}

/** The last version of the kind, as JSON; one that was kept before there were kinds was published. */
export async function lastSnapshot(
  strapi: Core.Strapi,
  { documentId, locale }: AuditedEntry,
  kind: VersionKind,
): Promise<string | undefined> {
  const row = await withConnection(strapi, (connection) => {
    const rows = connection(VERSIONS).where({ document_id: documentId, locale });
    if (kind === 'published')
      void rows.where((either) => either.where({ kind }).orWhereNull('kind'));
    else void rows.where({ kind });
    return rows.orderBy('id', 'desc').first<{ snapshot: string } | undefined>('snapshot');
  });
  return row?.snapshot;
}

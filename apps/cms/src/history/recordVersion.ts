import type { Core, UID } from '@strapi/strapi';
import { withConnection } from '../database/connection';
import { readersName } from '../messages/readersName';
import { draftRows } from '../relations/draftLinks';
import { takeSnapshot } from './snapshot';
import { VERSIONS } from './versionTable';

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
  const at = new Date().toISOString();
  for (const { locale } of await draftRows(strapi, uid, documentId)) {
    if (locales && locale && !locales.includes(locale)) continue;
    const snapshot = JSON.stringify(await takeSnapshot(strapi, uid, documentId, locale));
    const last = await lastSnapshot(strapi, documentId, locale ?? '');
    // Published again as it was: nothing that anybody could compare.
    if (last === snapshot) continue;
    await withConnection(strapi, (connection) =>
      connection(VERSIONS).insert({
        uid,
        document_id: documentId,
        locale: locale ?? '',
        at,
        published_by: readersName(strapi),
        snapshot,
      }),
    );
  }
}

async function lastSnapshot(
  strapi: Core.Strapi,
  documentId: string,
  locale: string,
): Promise<string | undefined> {
  const row = await withConnection(strapi, (connection) =>
    connection(VERSIONS)
      .where({ document_id: documentId, locale })
      .orderBy('id', 'desc')
      .first<{ snapshot: string } | undefined>('snapshot'),
  );
  return row?.snapshot;
}

import type { Core, UID } from '@strapi/strapi';
import { recordAudit } from '../../../pipeline/record/recordAudit';
import { traitsOf } from '../../../platform/contentTypes/traits';
import { relationsOf } from '../../../platform/contentTypes/relationMap';
import type { StoredVersion } from './readVersions';

/** What to write so that the draft, or the record, says again what the version said. */
async function dataOf(strapi: Core.Strapi, { uid, snapshot }: StoredVersion) {
  const data: Record<string, unknown> = { ...snapshot.fields };
  for (const relation of relationsOf(strapi, uid as UID.ContentType)) {
    const kept = snapshot.relations[relation.attribute];
    // What the version doesn't tell of stays as it is.
    if (!kept) continue;
    const ids = kept.map(({ documentId }) => documentId);
    const rows: { documentId: string }[] = await strapi.db
      .query(relation.target)
      .findMany({ select: ['documentId'], where: { documentId: { $in: ids } } });
    const there = new Set(rows.map(({ documentId }) => documentId));
    // What was deleted since can't be linked again.
    const set = ids.filter((id) => there.has(id)).map((documentId) => ({ documentId }));
    data[relation.attribute] = { set };
  }
  return data;
}

/**
 * Makes a version the draft again; the public sees nothing of it until somebody publishes. A record
 * has no draft: it is what the version was, at once.
 */
export async function restoreVersion(strapi: Core.Strapi, version: StoredVersion): Promise<void> {
  const uid = version.uid as UID.ContentType;
  const { documentId, locale } = version;
  const { isLocalized } = traitsOf(strapi, uid);
  await strapi.db.transaction(async () => {
    await strapi.documents(uid).update({
      documentId,
      ...(isLocalized && { locale }),
      data: await dataOf(strapi, version),
    } as Parameters<ReturnType<typeof strapi.documents>['update']>[0]);
    await recordAudit(strapi, 'restore', { uid, documentId, locale }, { version: version.id });
  });
}

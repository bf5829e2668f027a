import type { Core, UID } from '@strapi/strapi';
import { traitsOf } from '../../platform/contentTypes/traits';
import { refusePublicRecord } from '../guard/publicRecords';
import { draftRows } from '../relations/draftLinks';
import { changedFields, isShared, readDraftState } from './draftState';
import { recordAudit } from './recordAudit';

/**
 * Logs a save: what was created, or which fields of which languages it changed. A form that is
 * saved as it was changes nothing, and is not told.
 */
export async function auditSave<T extends { documentId: string } | null>(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string | null,
  locale: string,
  data: Readonly<Record<string, unknown>>,
  save: () => Promise<T>,
): Promise<T> {
  const { isLocalized } = traitsOf(strapi, uid);
  const own = isLocalized ? locale : null;
  const read = (id: string) => readDraftState(strapi, uid, id, own, data);
  const before = documentId ? await read(documentId) : null;
  const result = await save();
  if (!result) return result;
  const entry = { uid, documentId: result.documentId, locale: own ?? '' };
  if (!before) {
    // A translation of what the public sees is public with it.
    if (documentId) await refusePublicRecord(strapi, uid, documentId, own, Object.keys(data));
    await recordAudit(strapi, 'create', entry);
    return result;
  }
  const after = await read(result.documentId);
  const fields = after ? changedFields(before, after) : [];
  if (fields.length === 0) return result;
  await refusePublicRecord(strapi, uid, result.documentId, own, fields);
  await recordAudit(strapi, 'update', entry, { fields });
  const shared = fields.filter((field) => isShared(strapi, uid, field));
  if (shared.length === 0) return result;
  for (const row of await draftRows(strapi, uid, result.documentId))
    if (row.locale && row.locale !== own)
      await recordAudit(
        strapi,
        'update',
        { ...entry, locale: row.locale },
        { fields: shared, from: locale },
      );
  return result;
}

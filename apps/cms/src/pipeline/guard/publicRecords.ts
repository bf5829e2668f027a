import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { typeOf } from '../../api/types';
import type { AdminContext } from '../../platform/access/adminContext';
import { can } from '../../platform/access/entryRight';
import { traitsOf } from '../../platform/contentTypes/traits';
import { readersLanguage } from '../../platform/messages/readersLanguage';
import { publicRows, rowsOf } from '../entry/rows';
import { isShared } from '../record/draftState';
import { pipelineWords } from '../words/pipelineWords';

/** Whether who asks may change a record where the public sees it; the system may. */
function mayPublishRecord(strapi: Core.Strapi, uid: UID.ContentType): boolean {
  const ctx = strapi.requestContext.get() as unknown as AdminContext | undefined;
  return !ctx?.state?.userAbility || can(strapi, ctx, uid, 'publish');
}

/**
 * Refuses that a record which the public sees is changed by whoever may not publish: it has no draft
 * that could wait to be read. Call it inside the transaction that changed it.
 * @param locale the language it was saved in; null for a type without languages
 * @param fields names of those that differ now
 * @throws ValidationError in the editor's language, naming the fields
 */
export async function refusePublicRecord(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  locale: string | null,
  fields: readonly string[],
): Promise<void> {
  if (traitsOf(strapi, uid).hasDrafts || mayPublishRecord(strapi, uid)) return;
  const { internal, unseen = [], labels } = typeOf(uid);
  const seen = fields.filter((field) => ![...internal, ...unseen].includes(field));
  const rows = publicRows(strapi, uid, await rowsOf(strapi, uid, documentId)).filter(
    (row) => row.locale === locale || seen.some((field) => isShared(strapi, uid, field)),
  );
  if (seen.length === 0 || rows.length === 0) return;
  const language = readersLanguage(strapi);
  const names = seen.map((field) => labels[field]?.[language][0] ?? field).join(', ');
  throw new errors.ValidationError(pipelineWords.say(language, 'record.public', { fields: names }));
}

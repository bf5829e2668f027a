import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { withConnection } from '../database/connection';
import { publicRows, rowsOf } from '../documents/rows';
import { cmsEnv } from '../env';
import { fill } from '../messages/fill';
import { messagesIn, readersLanguage } from '../messages/messages';
import { traitsOf } from '../relations/contentType';
import { SCHEDULES } from '../schedule/scheduleTable';

/** Whether the source will be public by then: a publication of it waits for that moment or before. */
async function isScheduled(
  strapi: Core.Strapi,
  documentId: string,
  locale: string,
  at: Date,
): Promise<boolean> {
  const found = await withConnection(strapi, (connection) =>
    connection(SCHEDULES)
      .where({ document_id: documentId, locale, action: 'publish', state: 'waiting' })
      .where('at', '<=', at.toISOString())
      .first<{ id: number } | undefined>('id'),
  );
  return found !== undefined;
}

/**
 * Where the city wants its first language to be complete, refuses to publish a translation whose
 * source is not public, nor published with it.
 * @param locales the locales to be published; null for all that there are
 * @param at when the public will see it
 * @throws ValidationError in the editor's language
 */
export async function refuseBeforeSource(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  locales: readonly string[] | null,
  at: Date,
): Promise<void> {
  const {
    locales: [source],
    sourceFirst,
  } = cmsEnv();
  if (!sourceFirst || !traitsOf(strapi, uid).isLocalized) return;
  const rows = await rowsOf(strapi, uid, documentId);
  const asked = locales ?? rows.flatMap(({ locale }) => locale ?? []);
  const translation = asked.find((locale) => locale !== source);
  if (!translation || asked.includes(source)) return;
  if (publicRows(strapi, uid, rows).some(({ locale }) => locale === source)) return;
  if (at.getTime() > Date.now() && (await isScheduled(strapi, documentId, source, at))) return;
  const { publication } = messagesIn(readersLanguage(strapi));
  throw new errors.ValidationError(fill(publication.sourceFirst, { locale: translation, source }));
}

import type { Core, UID } from '@strapi/strapi';
import type { Written } from '../../../pipeline/contributions';
import {
  refuseEmbargoed,
  refuseMissedEmbargo,
} from '../../../pipeline/publication/refuseEmbargoed';
import { withConnection } from '../../../platform/database/connection';
import { SCHEDULES } from './scheduleTable';

/**
 * Refuses an embargo that a publication that waits would break, or come after: at its moment it
 * would fail, and nobody would be there. Call it inside the transaction that saved the embargo.
 * @throws ValidationError in the editor's language, at the embargo
 */
export async function keepEmbargo(
  strapi: Core.Strapi,
  { uid, documentId }: Pick<Written, 'uid' | 'documentId'>,
): Promise<void> {
  if (!('embargoUntil' in strapi.contentType(uid as UID.ContentType).attributes)) return;
  const waiting = await withConnection(strapi, (connection) =>
    connection(SCHEDULES)
      .where({ document_id: documentId, action: 'publish', state: 'waiting' })
      .select<{ at: string; locale: string }[]>('at', 'locale'),
  );
  for (const { at, locale } of waiting) {
    const asked = { uid, documentId, locales: locale ? [locale] : null, at: new Date(at) };
    await refuseEmbargoed(strapi, asked);
    await refuseMissedEmbargo(strapi, asked, Date.now());
  }
}

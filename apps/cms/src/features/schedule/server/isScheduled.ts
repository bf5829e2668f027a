import type { Core } from '@strapi/strapi';
import { withConnection } from '../../../platform/database/connection';
import { SCHEDULES } from './scheduleTable';

/** Whether a publication of an entry in a language waits for that moment or one before. */
export async function isScheduled(
  strapi: Core.Strapi,
  { documentId, locale }: { documentId: string; locale: string },
  by: Date,
): Promise<boolean> {
  const found = await withConnection(strapi, (connection) =>
    connection(SCHEDULES)
      .where({ document_id: documentId, locale, action: 'publish', state: 'waiting' })
      .where('at', '<=', by.toISOString())
      .first<{ id: number } | undefined>('id'),
  );
  return found !== undefined;
}

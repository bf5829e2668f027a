import type { Core } from '@strapi/strapi';
import { recordAudit } from '../../../../pipeline/record/recordAudit';
import { withConnection } from '../../../../platform/database/connection';
import { poll } from '../../../../platform/polling/poll';
import { FILE } from '../storedFile';
import { takeFromTrash } from './readTrash';
import { dropContent } from './trashContent';
import { TRASH } from './trashTable';

const EVERY_MS = 60 * 60_000;

interface Due {
  id: number;
  documentId: string;
  name: string;
  folder: string;
}

/** Removes for good what has been in the trash for its thirty days. @returns how many files */
export async function purgeTrash(strapi: Core.Strapi, now: Date): Promise<number> {
  const due = await withConnection(strapi, (connection) =>
    connection(TRASH)
      .where('until', '<=', now.toISOString())
      .orderBy('id')
      .select<Due[]>({ id: 'id', documentId: 'document_id', name: 'name', folder: 'folder' }),
  );
  let purged = 0;
  for (const { id, documentId, name, folder } of due) {
    const isOurs = await strapi.db.transaction(async () => {
      // Another process may be at it.
      if (!(await takeFromTrash(strapi, id))) return false;
      await recordAudit(strapi, 'purge', { uid: FILE, documentId, locale: '' }, {}, name);
      return true;
    });
    if (!isOurs) continue;
    await dropContent(folder);
    purged += 1;
  }
  return purged;
}

/** Looks each hour for what is to go. @returns what stops it */
export const startPurging = (strapi: Core.Strapi): (() => void) =>
  poll(
    async () => void (await purgeTrash(strapi, new Date())),
    EVERY_MS,
    (error) => strapi.log.error(`The trash could not be emptied: ${String(error)}`),
  );

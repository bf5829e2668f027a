import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { recordAudit } from '../../../../pipeline/record/recordAudit';
import { withConnection } from '../../../../platform/database/connection';
import { readersName } from '../../../../platform/messages/readersName';
import { FILE, removeContent, type StoredFile } from '../storedFile';
import { dropContent, keepContent } from './trashContent';
import { TRASH, TRASH_DAYS, type TrashedFile } from './trashTable';

const DAY_MS = 86_400_000;

/**
 * Keeps a file for thirty days, and takes it from where it is served. What is said in the library
 * is changed by `change`, in the transaction that keeps it.
 * @param now milliseconds since 1970
 */
export async function moveToTrash(
  strapi: Core.Strapi,
  { id }: Pick<StoredFile, 'id'>,
  why: TrashedFile['why'],
  change: () => Promise<unknown>,
  now: number = Date.now(),
): Promise<void> {
  const file = (await strapi.db
    .query(FILE)
    .findOne({ where: { id }, populate: ['folder', 'createdBy'] })) as StoredFile | null;
  if (!file) return;
  const folder = randomUUID();
  try {
    await keepContent(strapi, file, folder);
    await strapi.db.transaction(async () => {
      const { documentId, name, mime, createdBy } = file;
      const row = {
        file_id: id,
        document_id: documentId,
        name,
        mime,
        why,
        owner_id: createdBy?.id ?? null,
        trashed_by: readersName(strapi),
        trashed_at: new Date(now).toISOString(),
        until: new Date(now + TRASH_DAYS * DAY_MS).toISOString(),
        folder,
        row: JSON.stringify(file),
      };
      await withConnection(strapi, (connection) => connection(TRASH).insert(row));
      const action = why === 'deleted' ? 'delete' : 'replace';
      await recordAudit(strapi, action, { uid: FILE, documentId, locale: '' }, {}, name);
      await change();
    });
  } catch (error) {
    await dropContent(folder);
    throw error;
  }
  await removeContent(strapi, file);
}

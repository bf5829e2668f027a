import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { recordAudit } from '../../../../pipeline/record/recordAudit';
import { readersLanguage } from '../../../../platform/messages/readersLanguage';
import { uploadWords } from '../../words/uploadWords';
import { FILE, FOLDER, removeContent, type StoredFile } from '../storedFile';
import { takeFromTrash, type KeptFile } from './readTrash';
import { dropContent, isContentKept, putBack } from './trashContent';

/** The folder that the file was in, or the one above all where that is gone. */
async function placeOf(strapi: Core.Strapi, { folder }: StoredFile) {
  const { id = 0 } = (folder ?? {}) as { id?: number };
  const there: { path: string } | null = await strapi.db.query(FOLDER).findOne({ where: { id } });
  return there ? { folder: id, folderPath: there.path } : { folder: null, folderPath: '/' };
}

/** What is left of the row: without its id where another file has it, as after a replacement. */
async function rowFor(strapi: Core.Strapi, file: StoredFile) {
  const { id, documentId, createdBy, updatedBy: _updatedBy, ...row } = file;
  const people = strapi.db.query('admin::user');
  const owner = createdBy && (await people.findOne({ where: { id: createdBy.id } }));
  const taken = await strapi.db.query(FILE).findOne({ where: { $or: [{ id }, { documentId }] } });
  return {
    ...row,
    ...(await placeOf(strapi, file)),
    ...(!taken && { id, documentId }),
    createdBy: owner ? createdBy.id : null,
  };
}

/**
 * Puts a file back into the library, under its address of before. A content that was replaced
 * comes back as a file of its own.
 * @throws ApplicationError in the editor's language when it is there no more
 */
export async function restoreFile(
  strapi: Core.Strapi,
  { id, file, folder, name }: KeptFile,
): Promise<void> {
  const gone = () =>
    new errors.ApplicationError(uploadWords.say(readersLanguage(strapi), 'trash.gone', { name }));
  if (!(await isContentKept(file, folder))) throw gone();
  const { documentId } = file;
  await strapi.db.transaction(async () => {
    // First: of two who put it back the second waits for the first, and finds it gone.
    if (!(await takeFromTrash(strapi, id))) throw gone();
    await putBack(strapi, file, folder);
    try {
      await strapi.db.query(FILE).create({ data: await rowFor(strapi, file) });
      await recordAudit(strapi, 'restore', { uid: FILE, documentId, locale: '' }, {}, name);
    } catch (error) {
      await removeContent(strapi, file);
      throw error;
    }
  });
  await dropContent(folder);
}

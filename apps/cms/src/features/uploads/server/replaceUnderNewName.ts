import type { Core } from '@strapi/strapi';
import { FILE } from './storedFile';
import { moveToTrash } from './trash/moveToTrash';
import type { ReceivedFile } from './uploadProblem';

interface Stored {
  id: number;
  documentId: string;
  name: string;
  [field: string]: unknown;
}

/** The part of Strapi's upload service that is used here. */
export interface UploadService {
  upload(
    input: { data: unknown; files: ReceivedFile | ReceivedFile[] },
    options?: object,
  ): Promise<Stored[]>;
  replace(
    id: number | string,
    input: { data: unknown; file: ReceivedFile },
    options?: object,
  ): Promise<unknown>;
  updateFileInfo(id: number | string, info: object, options?: object): Promise<Stored>;
  remove(file: { id: number; name: string }): Promise<unknown>;
}

const CONTENT = ['hash', 'ext', 'mime', 'size', 'url', 'width', 'height', 'formats', 'provider'];

/**
 * Replaces a file of the library. Strapi keeps the old name for the new content, which whoever has
 * seen the old one, browsers and the site included, would go on showing for a year. The old content
 * goes to the trash.
 * @param upload puts the new file in the library and answers its entry
 */
export async function replaceUnderNewName(
  strapi: Core.Strapi,
  upload: () => Promise<Stored[]>,
  id: number | string,
): Promise<unknown> {
  const files = strapi.db.query(FILE);
  const old = (await files.findOne({ where: { id } })) as Stored | null;
  const [fresh] = await upload();
  if (!old || !fresh) throw new Error(`There is no file ${id} to replace`);
  const content = Object.fromEntries(CONTENT.map((field) => [field, fresh[field]]));
  await moveToTrash(strapi, old, 'replaced', async () => {
    await files.delete({ where: { id: fresh.id } });
    await files.update({ where: { id }, data: content });
  });
  return files.findOne({ where: { id } });
}

import type { Core } from '@strapi/strapi';
import type { OwnedFile } from './fileRight';
import { FILE, FOLDER } from './storedFile';

/** A file or a folder as the library keeps it, with who sent or made it. */
export interface OwnedItem extends OwnedFile {
  documentId: string;
}

/** As it was sent: numbers may come as texts. */
interface Selection {
  fileIds?: unknown;
  folderIds?: unknown;
}

const idsIn = (sent: unknown): number[] =>
  [sent ?? []].flat().map(Number).filter(Number.isSafeInteger);

/**
 * What a selection in the library is about: its files, those in its folders and in the folders below
 * included, and its folders.
 */
export async function selectionAsked(
  strapi: Core.Strapi,
  { fileIds, folderIds }: Selection,
): Promise<{ files: OwnedItem[]; folders: OwnedItem[] }> {
  const folders: (OwnedItem & { path: string })[] = await strapi.db.query(FOLDER).findMany({
    where: { id: { $in: idsIn(folderIds) } },
    populate: ['createdBy'],
    orderBy: { id: 'asc' },
  });
  const inside = folders.flatMap(({ path }) => [
    { folderPath: path },
    { folderPath: { $startsWith: `${path}/` } },
  ]);
  const files: OwnedItem[] = await strapi.db.query(FILE).findMany({
    where: { $or: [{ id: { $in: idsIn(fileIds) } }, ...inside] },
    populate: ['createdBy'],
    orderBy: { id: 'asc' },
  });
  return { files, folders };
}

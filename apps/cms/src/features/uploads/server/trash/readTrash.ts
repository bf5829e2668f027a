import type { Core } from '@strapi/strapi';
import { withConnection } from '../../../../platform/database/connection';
import type { StoredFile } from '../storedFile';
import { TRASH, TRASH_COLUMNS, type TrashedFile } from './trashTable';

/** What can be put back, the last deleted first. */
export async function readTrash(strapi: Core.Strapi, now: Date): Promise<TrashedFile[]> {
  return withConnection(strapi, (connection) =>
    connection(TRASH)
      .where('until', '>', now.toISOString())
      .orderBy('id', 'desc')
      .select<TrashedFile[]>(TRASH_COLUMNS),
  );
}

/** One of the trash, with what the library had of it. */
export interface KeptFile extends TrashedFile {
  /** Of its contents, within the trash. */
  folder: string;
  file: StoredFile;
}

export async function readTrashed(strapi: Core.Strapi, id: number): Promise<KeptFile | null> {
  const found = await withConnection(strapi, (connection) =>
    connection(TRASH)
      .where({ id })
      .first<(Omit<KeptFile, 'file'> & { row: string }) | undefined>({
        ...TRASH_COLUMNS,
        folder: 'folder',
        row: 'row',
      }),
  );
  if (!found) return null;
  const { row, ...trashed } = found;
  return { ...trashed, file: JSON.parse(row) as StoredFile };
}

/** Takes one out of the trash. @returns false when somebody else has */
export async function takeFromTrash(strapi: Core.Strapi, id: number): Promise<boolean> {
  const count: number = await withConnection(strapi, (connection) =>
    connection(TRASH).where({ id }).delete(),
  );
  return count === 1;
}

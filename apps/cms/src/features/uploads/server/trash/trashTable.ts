import type { Core } from '@strapi/strapi';

export const TRASH = 'entente_trash';

/** For how long a file can be put back. */
export const TRASH_DAYS = 30;

/** A file that was deleted, or the content that another took the place of. */
export interface TrashedFile {
  id: number;
  fileId: number;
  documentId: string;
  name: string;
  mime: string;
  why: 'deleted' | 'replaced';
  /** Who had sent it: who may change it may put it back. */
  ownerId: number | null;
  trashedBy: string;
  /** ISO 8601. */
  trashedAt: string;
  /** ISO 8601: gone for good from then on. */
  until: string;
}

/** The columns by the names of `TrashedFile`, for `select`. */
export const TRASH_COLUMNS = {
  id: 'id',
  fileId: 'file_id',
  documentId: 'document_id',
  name: 'name',
  mime: 'mime',
  why: 'why',
  ownerId: 'owner_id',
  trashedBy: 'trashed_by',
  trashedAt: 'trashed_at',
  until: 'until',
};

/** What the library had of the files in the trash; their contents are in folders of the data folder. */
export function registerTrashTable(strapi: Core.Strapi): void {
  strapi.get('models').add({
    uid: 'entente::trash',
    singularName: 'entente_trashed_file',
    tableName: TRASH,
    attributes: {
      id: { type: 'increments' },
      fileId: { type: 'integer' },
      documentId: { type: 'string' },
      name: { type: 'string' },
      mime: { type: 'string' },
      why: { type: 'string' },
      ownerId: { type: 'integer' },
      trashedBy: { type: 'string' },
      trashedAt: { type: 'string' },
      until: { type: 'string' },
      folder: { type: 'string' },
      row: { type: 'text' },
    },
    indexes: [{ name: 'entente_trash_until', columns: ['until'] }],
  });
}

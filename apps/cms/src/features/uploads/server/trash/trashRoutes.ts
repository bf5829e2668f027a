import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { AdminContext } from '../../../../platform/access/adminContext';
import { registerAdminRoutes } from '../../../../platform/access/adminRoutes';
import { readersLanguage } from '../../../../platform/messages/readersLanguage';
import { uploadWords } from '../../words/uploadWords';
import { CHANGE_FILES, mayChangeFile, requireFileRight, type OwnedFile } from '../fileRight';
import { readTrash, readTrashed } from './readTrash';
import { restoreFile } from './restoreFile';
import type { TrashedFile } from './trashTable';

/** As `GET /admin/entente/trash` answers. */
export interface TrashResponse {
  files: TrashedFile[];
}

const owned = ({ fileId, name, ownerId }: TrashedFile): OwnedFile => ({
  id: fileId,
  name,
  createdBy: ownerId === null ? null : { id: ownerId },
});

/**
 * `GET /admin/entente/trash`: the deleted files that whoever asks may change, as the library has
 * it; `POST …/{id}/restore` puts one back. Both answer with the trash as it then is.
 */
export function registerTrashRoutes(strapi: Core.Strapi): void {
  const tell = async (ctx: AdminContext) => {
    const files = await readTrash(strapi, new Date());
    const told: TrashResponse = {
      files: files.filter((file) => mayChangeFile(strapi, ctx.state.userAbility, owned(file))),
    };
    ctx.body = told;
  };
  const restore = async (ctx: AdminContext) => {
    const id = /^\d{1,9}$/.test(ctx.params.id ?? '') ? Number(ctx.params.id) : 0;
    const trashed = await readTrashed(strapi, id);
    if (!trashed)
      throw new errors.NotFoundError(
        uploadWords.say(readersLanguage(strapi), 'trash.gone', { name: '?' }),
      );
    requireFileRight(strapi, ctx.state.userAbility, [owned(trashed)]);
    await restoreFile(strapi, trashed);
    await tell(ctx);
  };
  const right = { can: CHANGE_FILES };
  registerAdminRoutes(strapi, [
    { method: 'GET', path: '/trash', right, handle: tell },
    { method: 'POST', path: '/trash/:id/restore', right, handle: restore },
  ]);
}

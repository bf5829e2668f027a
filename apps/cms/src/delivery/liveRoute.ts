import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { registerAdminRoutes, type AdminContext } from '../access/adminRoutes';
import { documentIdSchema } from '../access/entryAsked';
import { cmsEnv } from '../env';
import { readLive } from './readLive';

/**
 * `GET /admin/entente/live/{documentId}`, for who is signed in to the admin: where the last change
 * of a document stands, and the public origin that its pages' paths belong to.
 */
export function registerLiveRoute(strapi: Core.Strapi): void {
  const live = async (ctx: AdminContext) => {
    const { documentId = '' } = ctx.params;
    if (!documentIdSchema.safeParse(documentId).success)
      throw new errors.ValidationError('documentId');
    const { siteInternalUrls, siteUrl } = cmsEnv();
    ctx.body = { live: await readLive(strapi, documentId, siteInternalUrls.length), siteUrl };
  };
  registerAdminRoutes(strapi, [{ method: 'GET', path: '/live/:documentId', handle: live }]);
}

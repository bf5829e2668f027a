import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { registerAdminRoutes, type AdminContext } from '../../../platform/access/adminRoutes';
import { documentIdSchema } from '../../../platform/access/entryAsked';
import { cmsEnv } from '../../../platform/env';
import type { DocumentLive } from './liveState';
import { readLive } from './readLive';

/** As `GET /admin/entente/live/{documentId}` answers. */
export interface LiveResponse {
  live: DocumentLive | null;
  /** Public origin of the site. */
  siteUrl: string;
}

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
    const answer: LiveResponse = {
      live: await readLive(strapi, documentId, siteInternalUrls.length),
      siteUrl,
    };
    ctx.body = answer;
  };
  registerAdminRoutes(strapi, [{ method: 'GET', path: '/live/:documentId', handle: live }]);
}

import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { AdminContext } from '../../../platform/access/adminContext';
import { requireRight } from '../../../platform/access/entryRight';
import { typeNames, uidOf } from '../../../api/types';
import { registerAdminRoutes } from '../../../platform/access/adminRoutes';
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
 * `GET /admin/entente/live/{documentId}`, for who may read the document: where its last change
 * stands, and the public origin that its pages' paths belong to.
 */
export function registerLiveRoute(strapi: Core.Strapi): void {
  const live = async (ctx: AdminContext) => {
    const { documentId = '' } = ctx.params;
    if (!documentIdSchema.safeParse(documentId).success)
      throw new errors.ValidationError('documentId');
    const { siteInternalUrls, siteUrl } = cmsEnv();
    const live = await readLive(strapi, documentId, siteInternalUrls.length);
    const type = typeNames.find((name) => name === live?.type);
    if (type) requireRight(strapi, ctx, uidOf(type), 'read');
    const answer: LiveResponse = { live: type ? live : null, siteUrl };
    ctx.body = answer;
  };
  registerAdminRoutes(strapi, [
    { method: 'GET', path: '/live/:documentId', right: { may: 'read' }, handle: live },
  ]);
}

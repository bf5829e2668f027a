import type { Core } from '@strapi/strapi';
import { cmsEnv } from '../env';
import { readLive } from './readLive';

const DOCUMENT_ID = /^[A-Za-z0-9_-]{1,64}$/;

/**
 * `GET /admin/entente/live/{documentId}`, for who is signed in to the admin: where the last change
 * of a document stands, and the public origin that its pages' paths belong to.
 */
export function registerLiveRoute(strapi: Core.Strapi): void {
  strapi.server.routes({
    type: 'admin',
    routes: [
      {
        method: 'GET',
        path: '/admin/entente/live/:documentId',
        handler: async (ctx) => {
          const documentId: unknown = ctx.params.documentId;
          if (typeof documentId !== 'string' || !DOCUMENT_ID.test(documentId))
            return ctx.badRequest();
          const { siteInternalUrls, siteUrl } = cmsEnv();
          const live = await readLive(strapi, documentId, siteInternalUrls.length);
          ctx.set('Cache-Control', 'no-store');
          ctx.body = { live, siteUrl };
        },
        info: { type: 'admin' },
        config: { policies: ['admin::isAuthenticatedAdmin'] },
      },
    ],
  });
}

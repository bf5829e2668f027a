import type { Core, UID } from '@strapi/strapi';
import { can } from '../../../platform/access/entryRight';
import { registerAdminRoutes } from '../../../platform/access/adminRoutes';
import { languageAsked } from '../../../platform/messages/languageAsked';
import { readHome } from './readHome';

/** `GET /admin/entente/home[?language=]`: what awaits whoever is signed in, of what they may see. */
export function registerHomeRoute(strapi: Core.Strapi): void {
  registerAdminRoutes(strapi, [
    {
      method: 'GET',
      path: '/home',
      right: { may: 'read' },
      handle: async (ctx) => {
        ctx.body = await readHome(strapi, {
          maySee: (uid: UID.ContentType) => can(strapi, ctx, uid, 'read'),
          mayPublish: (uid: UID.ContentType) => can(strapi, ctx, uid, 'publish'),
          language: languageAsked(strapi, ctx),
        });
      },
    },
  ]);
}

import type { Core, UID } from '@strapi/strapi';
import { can, registerAdminRoutes } from '../access/adminRoutes';
import { readHome } from './readHome';

/** `GET /admin/entente/home`: what awaits whoever is signed in, of what they may see. */
export function registerHomeRoute(strapi: Core.Strapi): void {
  registerAdminRoutes(strapi, [
    {
      method: 'GET',
      path: '/home',
      handle: async (ctx) => {
        ctx.body = await readHome(strapi, (uid: UID.ContentType) => can(strapi, ctx, uid, 'read'));
      },
    },
  ]);
}

import type { Core } from '@strapi/strapi';
import { readCounts } from './readCounts';

const MOST_DAYS = 366;

/** `GET /admin/entente/embeds?days=30`, for who is signed in to the admin. */
export function registerCountRoute(strapi: Core.Strapi): void {
  strapi.server.routes({
    type: 'admin',
    routes: [
      {
        method: 'GET',
        path: '/admin/entente/embeds',
        handler: async (ctx) => {
          const days = /^\d{1,3}$/.test(String(ctx.query.days)) ? Number(ctx.query.days) : 30;
          ctx.set('Cache-Control', 'no-store');
          ctx.body = await readCounts(strapi, Math.min(Math.max(days, 1), MOST_DAYS));
        },
        info: { type: 'admin' },
        config: { policies: ['admin::isAuthenticatedAdmin'] },
      },
    ],
  });
}

import type { Core } from '@strapi/strapi';
import { uidOf } from '../../../api/types';
import { registerAdminRoutes } from '../../../platform/access/adminRoutes';
import { readCounts } from './readCounts';

const MOST_DAYS = 366;

/** `GET /admin/entente/embeds?days=30`, for who may read partners, whose sites they are counted on. */
export function registerCountRoute(strapi: Core.Strapi): void {
  registerAdminRoutes(strapi, [
    {
      method: 'GET',
      path: '/embeds',
      right: { may: 'read', of: [uidOf('partner')] },
      handle: async (ctx) => {
        const days = /^\d{1,3}$/.test(String(ctx.query.days)) ? Number(ctx.query.days) : 30;
        ctx.body = await readCounts(strapi, Math.min(Math.max(days, 1), MOST_DAYS));
      },
    },
  ]);
}

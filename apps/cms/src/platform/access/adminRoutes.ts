import type { Core } from '@strapi/strapi';
import type { AdminContext } from './adminContext';
import { ChangedSinceError, changedSinceAnswer } from './changedSince';
import { requireRouteRight, type RouteRight } from './routeRight';

type Handle = (ctx: AdminContext) => Promise<void>;

interface AdminRoute {
  method: 'GET' | 'POST';
  /** Below `/admin/entente`. */
  path: string;
  /** Asked before it is handled: who lacks it gets 403, whatever else they send. */
  right: RouteRight;
  handle: Handle;
}

/**
 * Routes under `/admin/entente`, for who is signed in to the admin and has the right that each
 * declares; their answers are never kept.
 */
export function registerAdminRoutes(strapi: Core.Strapi, routes: readonly AdminRoute[]): void {
  strapi.server.routes({
    type: 'admin',
    routes: routes.map(({ method, path, right, handle }) => ({
      method,
      path: `/admin/entente${path}`,
      handler: async (ctx: object) => {
        const context = ctx as AdminContext;
        context.set('Cache-Control', 'no-store');
        requireRouteRight(strapi, context, right);
        try {
          await handle(context);
        } catch (error) {
          if (!(error instanceof ChangedSinceError)) throw error;
          context.status = 409;
          context.body = changedSinceAnswer(error);
        }
      },
      info: { type: 'admin' as const },
      config: { policies: ['admin::isAuthenticatedAdmin'] },
    })),
  });
}

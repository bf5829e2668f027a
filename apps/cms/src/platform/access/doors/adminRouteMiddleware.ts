import type { Core } from '@strapi/strapi';
import type { DoorContext } from './doorContext';

export type DoorMiddleware = (ctx: DoorContext, next: () => Promise<void>) => Promise<void>;

/** By whose start a middleware was put there: routes are shared by all that run in one process. */
const OF = Symbol.for('entente.strapi');

type Placed = DoorMiddleware & { [OF]?: Core.Strapi };

interface Route {
  handler: unknown;
  config?: { middlewares?: unknown[] };
}

/** Whatever the address by which a route was found, and after whoever asks is known. */
const routesOf = (strapi: Core.Strapi): Route[] =>
  Object.values(strapi.admin.routes as unknown as Record<string, { routes: Route[] }>).flatMap(
    ({ routes }) => routes,
  );

/**
 * Puts something around handlers of Strapi's own admin. Call it in `register`.
 * @param middlewares by handler: 'authentication.login'; before those that Strapi names
 * @throws Error where Strapi has no such handler any more: nothing would be guarded, in silence
 */
export function aroundAdminRoutes(
  strapi: Core.Strapi,
  middlewares: Readonly<Record<string, DoorMiddleware>>,
): void {
  const routes = routesOf(strapi);
  for (const [handler, middleware] of Object.entries(middlewares)) {
    const found = routes.filter((route) => route.handler === handler);
    if (found.length === 0) throw new Error(`Strapi's admin has no ${handler}`);
    const placed: Placed = (ctx, next) => middleware(ctx, next);
    placed[OF] = strapi;
    for (const route of found) {
      route.config ??= {};
      const others = (route.config.middlewares ?? []).filter((one) => {
        const owner = typeof one === 'function' ? (one as Placed)[OF] : undefined;
        return owner === undefined || owner === strapi;
      });
      route.config.middlewares = [placed, ...others];
    }
  }
}

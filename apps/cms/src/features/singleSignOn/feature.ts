import { aroundAdminRoutes } from '../../platform/access/doors/adminRouteMiddleware';
import type { DoorContext } from '../../platform/access/doors/doorContext';
import type { Feature } from '../../platform/feature';
import {
  answerSession,
  answerWays,
  goToDirectory,
  returnFromDirectory,
} from './server/directoryDoors';
import { registerLinkTable } from './server/linkTable';
import { directorySessions, passwordDoors } from './server/localPasswords';

/** Signing in with one's account of the city, by OpenID Connect. */
export const singleSignOn: Feature = {
  name: 'singleSignOn',
  register(strapi) {
    registerLinkTable(strapi);
    aroundAdminRoutes(strapi, passwordDoors);
    const open = (
      method: 'GET' | 'POST',
      path: string,
      handle: (ctx: DoorContext) => Promise<void>,
    ) => ({
      method,
      path: `/admin/entente/single-sign-on${path}`,
      handler: async (ctx: object) => {
        (ctx as DoorContext).set('Cache-Control', 'no-store');
        await handle(ctx as DoorContext);
      },
      info: { type: 'admin' as const },
      config: { auth: false as const },
    });
    strapi.server.routes({
      type: 'admin',
      routes: [
        open('GET', '/ways', answerWays),
        open('GET', '', (ctx) => goToDirectory(strapi, ctx)),
        open('GET', '/callback', (ctx) => returnFromDirectory(strapi, ctx)),
        open('POST', '/session', (ctx) => answerSession(strapi, ctx)),
      ],
    });
  },
  sessions: directorySessions,
};

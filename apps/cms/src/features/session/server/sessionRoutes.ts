import type { Core } from '@strapi/strapi';
import type { AdminContext } from '../../../platform/access/adminContext';
import { registerAdminRoutes } from '../../../platform/access/adminRoutes';
import { readSessionEnd } from './sessionEnd';

/** What a form says of the session in which it is written. */
export interface SessionResponse {
  /** In how many milliseconds it ends if nobody renews it; null where nobody knows. */
  endsIn: number | null;
}

/** `GET /admin/entente/session`: told as a span, as a browser's clock may be wrong. */
export function registerSessionRoutes(strapi: Core.Strapi): void {
  const tell = async (ctx: AdminContext) => {
    const { session } = ctx.state as { session?: { id?: unknown } };
    const end = typeof session?.id === 'string' ? await readSessionEnd(strapi, session.id) : null;
    const told: SessionResponse = { endsIn: end === null ? null : end - Date.now() };
    ctx.body = told;
  };
  registerAdminRoutes(strapi, [
    { method: 'GET', path: '/session', right: 'ownSession', handle: tell },
  ]);
}

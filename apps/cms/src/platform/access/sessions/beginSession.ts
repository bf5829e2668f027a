import type { Core } from '@strapi/strapi';
import { buildSessionMetadata } from '@strapi/utils';
import type { Account, DoorContext } from '../doors/doorContext';
import { answerRefusal } from './guardSessions';
import { sessionsOf } from './sessionManager';
import type { SessionAsked, SessionRefusal } from './sessionPart';

const COOKIE = 'strapi_admin_refresh';

interface UserService {
  sanitizeUser(account: Account): object;
}

/**
 * Signs somebody in by a door of our own, as Strapi's do: the answer is that of `POST /admin/login`,
 * or the refusal.
 */
export async function beginSession(
  strapi: Core.Strapi,
  ctx: DoorContext,
  { account, deviceId, isRemembered }: Pick<SessionAsked, 'account' | 'deviceId' | 'isRemembered'>,
): Promise<void> {
  const metadata = { ...buildSessionMetadata({ userAgent: ctx.get('User-Agent') }) };
  const type = isRemembered ? ('refresh' as const) : ('session' as const);
  const sessions = sessionsOf(strapi);
  const begun = await sessions.generateRefreshToken(String(account.id), deviceId, {
    type,
    metadata,
  });
  const { sessionRefusal } = ctx.state as { sessionRefusal?: SessionRefusal };
  if (sessionRefusal) return answerRefusal(ctx, sessionRefusal);
  ctx.cookies.set(COOKIE, begun.token, {
    httpOnly: true,
    secure: ctx.request.secure,
    overwrite: true,
    path: '/admin',
    sameSite: 'lax',
    ...(isRemembered && { maxAge: new Date(begun.absoluteExpiresAt).getTime() - Date.now() }),
  });
  const access = await sessions.generateAccessToken(begun.token);
  if ('error' in access) throw new Error('A session without access');
  const user = (strapi.service('admin::user') as unknown as UserService).sanitizeUser(account);
  ctx.body = { data: { token: access.token, accessToken: access.token, user } };
}

import type { Core } from '@strapi/strapi';
import { aroundAdminRoutes, type DoorMiddleware } from '../doors/adminRouteMiddleware';
import type { Account, DoorContext } from '../doors/doorContext';
import { featuresOf } from '../../feature';
import type { SessionAsked, SessionPart, SessionRefusal } from './sessionPart';
import { aroundSessions, type Sessions } from './sessionManager';

interface SessionRow {
  sessionId: string;
  metadata?: Readonly<Record<string, unknown>> | null;
}

type DoorState = DoorContext['state'] & { sessionRefusal?: SessionRefusal };

const partsOf = (strapi: Core.Strapi): SessionPart[] =>
  featuresOf(strapi).flatMap(({ sessions }) => sessions ?? []);

const accountOf = (strapi: Core.Strapi, id: string): Promise<Account | null> =>
  strapi.db.query('admin::user').findOne({ where: { id: Number(id) }, populate: ['roles'] });

const rows = (strapi: Core.Strapi) => strapi.db.query('admin::session');

async function refusalOf(strapi: Core.Strapi, asked: SessionAsked): Promise<SessionRefusal | null> {
  for (const { refuse } of partsOf(strapi)) {
    const refusal = await refuse?.(strapi, asked);
    if (refusal) return refusal;
  }
  return null;
}

function generateRefreshToken(
  strapi: Core.Strapi,
  own: Sessions,
): Sessions['generateRefreshToken'] {
  return async (userId, deviceId, options) => {
    const ctx = (strapi.requestContext.get() ?? null) as unknown as DoorContext | null;
    const account = await accountOf(strapi, userId);
    if (!account) throw new Error('A session of nobody');
    const asked = { account, deviceId, isRemembered: options.type === 'refresh', ctx };
    const refusal = await refusalOf(strapi, asked);
    if (refusal) {
      if (!ctx) throw new Error(refusal.message);
      (ctx.state as DoorState).sessionRefusal = refusal;
      // No token, and so no access either: the door answers the refusal.
      return { token: '', sessionId: '', absoluteExpiresAt: new Date(0).toISOString() };
    }
    const notes = Object.assign({}, ...partsOf(strapi).map(({ note }) => note?.(asked))) as object;
    const metadata = { ...options.metadata, ...notes };
    const begun = await own.generateRefreshToken(userId, deviceId, { ...options, metadata });
    for (const part of partsOf(strapi)) await part.begun?.(strapi, asked);
    return begun;
  };
}

function rotateRefreshToken(strapi: Core.Strapi, own: Sessions): Sessions['rotateRefreshToken'] {
  return async (token) => {
    const { isValid, userId, sessionId } = await own.validateRefreshToken(token);
    if (isValid && userId !== undefined) {
      const account = await accountOf(strapi, userId);
      const row: SessionRow | null = await rows(strapi).findOne({ where: { sessionId } });
      for (const { mayRenew } of partsOf(strapi))
        if (account && mayRenew && !(await mayRenew(strapi, account, row?.metadata ?? {})))
          return { error: 'invalid_refresh_token' };
    }
    return own.rotateRefreshToken(token);
  };
}

/** With a session end those that it followed on: their tokens would open the admin a while longer. */
function revokeSessionById(strapi: Core.Strapi, own: Sessions): Sessions['revokeSessionById'] {
  return async (userId, sessionId) => {
    const isRevoked = await own.revokeSessionById(userId, sessionId);
    if (!isRevoked) return false;
    let followed: SessionRow[] = [{ sessionId }];
    while (followed.length > 0) {
      const where = { userId, childId: { $in: followed.map((row) => row.sessionId) } };
      followed = await rows(strapi).findMany({ where });
      await rows(strapi).deleteMany({ where });
    }
    return true;
  };
}

/** Answers what a session was refused for, where Strapi would say that it failed. */
const tellRefusal: DoorMiddleware = async (ctx, next) => {
  await next();
  const { sessionRefusal } = ctx.state as DoorState;
  if (sessionRefusal) answerRefusal(ctx, sessionRefusal);
};

/** Status 403, as Strapi tells an error. */
export function answerRefusal(ctx: DoorContext, { name, message, details }: SessionRefusal): void {
  ctx.status = 403;
  ctx.body = { data: null, error: { status: 403, name, message, details } };
}

/** Has every feature asked before anybody's session begins or is renewed. Call it in `register`. */
export function guardSessions(strapi: Core.Strapi): void {
  aroundSessions(strapi, (own) => ({
    generateRefreshToken: generateRefreshToken(strapi, own),
    rotateRefreshToken: rotateRefreshToken(strapi, own),
    revokeSessionById: revokeSessionById(strapi, own),
  }));
  aroundAdminRoutes(strapi, {
    'authentication.login': tellRefusal,
    'authentication.register': tellRefusal,
    'authentication.registerAdmin': tellRefusal,
    'authentication.resetPassword': tellRefusal,
  });
}

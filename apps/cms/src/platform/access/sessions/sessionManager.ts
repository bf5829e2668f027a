import type { Core } from '@strapi/strapi';

export interface SessionOptions {
  type?: 'refresh' | 'session';
  metadata?: Readonly<Record<string, unknown>>;
}

interface Begun {
  token: string;
  sessionId: string;
  /** ISO 8601. */
  absoluteExpiresAt: string;
}

/** Strapi's sessions of one origin, as far as they are guarded. */
export interface Sessions {
  generateRefreshToken(userId: string, deviceId: string, options: SessionOptions): Promise<Begun>;
  generateAccessToken(refreshToken: string): Promise<{ token: string } | { error: string }>;
  rotateRefreshToken(refreshToken: string): Promise<object>;
  validateRefreshToken(
    refreshToken: string,
  ): Promise<{ isValid: boolean; userId?: string; sessionId?: string }>;
  revokeSessionById(userId: string, sessionId: string): Promise<boolean>;
  invalidateRefreshToken(userId: string, deviceId?: string): Promise<void>;
}

type SessionManager = (origin: string) => Sessions;

interface Container {
  serviceMap: Map<string, unknown>;
}

export const sessionsOf = (strapi: Core.Strapi): Sessions =>
  strapi.sessionManager('admin') as unknown as Sessions;

/**
 * Puts something around the sessions of the admin, by whatever door they begin.
 * @param around gets Strapi's own
 */
export function aroundSessions(
  strapi: Core.Strapi,
  around: (own: Sessions) => Partial<Sessions>,
): void {
  const manager = strapi.sessionManager as unknown as SessionManager;
  const guarded: SessionManager = (origin) => {
    const own = manager(origin);
    return origin === 'admin' ? Object.assign(Object.create(own) as Sessions, around(own)) : own;
  };
  (strapi as unknown as Container).serviceMap.set(
    'sessionManager',
    Object.assign(guarded, manager),
  );
}

import type { Returned } from '../server/directoryDoors';

/** Where Strapi keeps what names this browser among somebody's sessions. */
const DEVICE = 'strapi.admin.deviceId';
/** Where Strapi keeps that somebody is signed in, and the token of their session. */
const STATUS = 'isLoggedIn';
const TOKEN = 'jwtToken';

/** What the directory's answer was, where somebody comes back from it just now. */
export function returnedWith(hash: string): Returned | null {
  const [, returned] = /^#entente-(\w+)$/.exec(hash) ?? [];
  return (returned as Returned | undefined) ?? null;
}

/**
 * Asks for the session that the directory vouches for, and opens the admin as after a password. The
 * second factor is asked for by what stands around `fetch`.
 * @returns false where there is none
 */
export async function takeSession(target: Window): Promise<boolean> {
  const deviceId = target.localStorage.getItem(DEVICE);
  const answer = await target.fetch('/admin/entente/single-sign-on/session', {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(deviceId ? { deviceId } : {}),
  });
  if (!answer.ok) return false;
  const { data } = (await answer.json()) as { data: { token: string } };
  target.document.cookie = `${TOKEN}=${encodeURIComponent(data.token)}; Path=/admin; SameSite=Lax`;
  target.localStorage.setItem(STATUS, 'true');
  target.location.replace('/admin/');
  return true;
}

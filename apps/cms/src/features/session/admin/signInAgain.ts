import { keyOfRefusal, type SignInRefusal } from './signInRefusal';

/** Where Strapi keeps what names this browser among somebody's sessions. */
const DEVICE = 'strapi.admin.deviceId';
/** Where Strapi keeps the token of whoever asked to be remembered. */
const REMEMBERED = 'jwtToken';

/** Signs in as Strapi's own page does. @returns why not; null once it is done */
export async function signInAgain(
  target: Window,
  email: string,
  password: string,
): Promise<SignInRefusal | null> {
  const { localStorage } = target;
  const body = {
    email,
    password,
    deviceId: localStorage.getItem(DEVICE) ?? undefined,
    rememberMe: localStorage.getItem(REMEMBERED) !== null,
  };
  try {
    const answer = await target.fetch('/admin/login', {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    return keyOfRefusal(answer.status);
  } catch {
    return 'unreachable';
  }
}

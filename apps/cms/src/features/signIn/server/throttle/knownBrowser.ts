import { randomBytes } from 'node:crypto';
import { deriveSecret } from '@entente/secrets/derive';
import { isSignatureOf, signText } from '@entente/secrets/hmac';
import type { DoorContext } from '../../../../platform/access/doors/doorContext';
import { cmsEnv } from '../../../../platform/env';

const COOKIE = 'entente_browser';
const HALF_A_YEAR_MS = 180 * 24 * 3600_000;

const key = () => deriveSecret(cmsEnv().secret, 'known-browser-signing');
const signed = (name: string, email: string) => `${name}:${email}`;

/**
 * The name of a browser from which this account has signed in before; null for others. Guesses from
 * elsewhere don't slow it down.
 */
export function knownBrowser(ctx: DoorContext, email: string): string | null {
  const [name = '', signature = ''] = (ctx.cookies.get(COOKIE) ?? '').split('.');
  return isSignatureOf(key(), signed(name, email), signature) ? name : null;
}

/** Lets this browser be known again. */
export function rememberBrowser(ctx: DoorContext, email: string): void {
  const name = randomBytes(16).toString('base64url');
  ctx.cookies.set(COOKIE, `${name}.${signText(key(), signed(name, email))}`, {
    httpOnly: true,
    sameSite: 'strict',
    secure: ctx.request.secure,
    path: '/admin',
    maxAge: HALF_A_YEAR_MS,
  });
}

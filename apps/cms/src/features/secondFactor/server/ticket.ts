import { z } from 'zod';
import { deriveSecret } from '@entente/secrets/derive';
import { isSignatureOf, signText } from '@entente/secrets/hmac';
import { cmsEnv } from '../../../platform/env';

/** Long enough to fetch a telephone. */
const LIFE_MS = 10 * 60_000;

const schema = z.object({
  personId: z.number().int(),
  deviceId: z.string().max(100),
  isRemembered: z.boolean(),
  /** Whether the city's directory vouches for them. */
  isVouchedFor: z.boolean(),
  step: z.enum(['code', 'enrol']),
  /** What their password was: another one ends the ticket. */
  password: z.string(),
  until: z.number(),
});

/** Somebody who has shown their password, and is asked for a code. */
export type Ticket = z.infer<typeof schema>;

const key = () => deriveSecret(cmsEnv().secret, 'sign-in-signing');

/** A name of a password's hash that tells nothing of it. */
export const passwordMark = (hash: string | null | undefined): string =>
  signText(key(), `password:${hash ?? ''}`).slice(0, 16);

export function writeTicket(ticket: Omit<Ticket, 'until'>, now: number): string {
  const text = Buffer.from(JSON.stringify({ ...ticket, until: now + LIFE_MS })).toString(
    'base64url',
  );
  return `${text}.${signText(key(), `second-factor:${text}`)}`;
}

/** @returns null for one that is not ours, or has ended */
export function readTicket(given: string, now: number): Ticket | null {
  const [text = '', signature = ''] = given.split('.');
  if (!isSignatureOf(key(), `second-factor:${text}`, signature)) return null;
  const ticket = schema.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
  return ticket.until > now ? ticket : null;
}

import { Secret, TOTP } from 'otpauth';

/** As every authenticator reads them (RFC 6238): SHA-1, six digits, half a minute. */
const FORM = { algorithm: 'SHA1', digits: 6, period: 30 } as const;

const totpOf = (secret: string, label = '') =>
  new TOTP({ ...FORM, issuer: 'Entente', label, secret: Secret.fromBase32(secret) });

/** 160 bits in base 32. */
export const newSecret = (): string => new Secret({ size: 20 }).base32;

/** What the picture for the authenticator holds. */
export const addressOf = (secret: string, label: string): string =>
  totpOf(secret, label).toString();

/** The code of a moment. */
export const codeAt = (secret: string, at: number): string =>
  totpOf(secret).generate({ timestamp: at });

/**
 * Which half minute a code is of, or the one before or after it, as clocks differ.
 * @param after the last one that was used: a code opens once
 * @returns null where it is of none
 */
export function stepOf(secret: string, code: string, at: number, after: number): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const delta = totpOf(secret).validate({ token: code, timestamp: at, window: 1 });
  if (delta === null) return null;
  const step = Math.floor(at / 1000 / FORM.period) + delta;
  return step > after ? step : null;
}

import { hkdfSync } from 'node:crypto';

/** What a derived secret is for; two purposes never share a secret. */
export const purposes = [
  'strapi-app-key-1',
  'strapi-app-key-2',
  'strapi-admin-jwt',
  'strapi-api-token-salt',
  'strapi-transfer-token-salt',
  'strapi-encryption-key',
  'strapi-jwt',
  'site-read-token',
  'site-preview-token',
  'refresh-signing',
  'preview-signing',
  'press-link-signing',
  'fragment-signing',
  'metrics-token',
  'known-browser-signing',
  'second-factor-sealing',
  'recovery-code-hashing',
  'sign-in-signing',
  'single-sign-on-sealing',
] as const;
export type Purpose = (typeof purposes)[number];

/** The root secret has at least this many characters. */
export const rootMinLength = 32;

/**
 * Derives the secret of one purpose from the root secret (HKDF-SHA256, RFC 5869): 32 bytes in
 * base64url, 43 characters. The same root and purpose always give the same secret, so the CMS and
 * the site agree without handing anything over; from one derived secret nobody finds another.
 *
 * @param root the value of ENTENTE_SECRET; random, since HKDF doesn't strengthen a weak one.
 * @throws RangeError when the root is shorter than 32 characters; the message never quotes it.
 */
export function deriveSecret(root: string, purpose: Purpose): string {
  if (root.length < rootMinLength) {
    throw new RangeError(`The root secret has fewer than ${rootMinLength} characters`);
  }
  const key = hkdfSync('sha256', root, 'entente', purpose, 32);
  return Buffer.from(key).toString('base64url');
}

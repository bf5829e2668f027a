import { hkdfSync } from 'node:crypto';

/** What a derived secret is for; two purposes never share a secret. */
export type Purpose =
  | 'strapi-app-key-1'
  | 'strapi-app-key-2'
  | 'strapi-admin-jwt'
  | 'strapi-api-token-salt'
  | 'strapi-transfer-token-salt'
  | 'strapi-encryption-key'
  | 'strapi-jwt'
  | 'site-read-token'
  | 'site-preview-token'
  | 'refresh-signing';

/**
 * Derives the secret of one purpose from the root secret (HKDF-SHA256, RFC 5869): 32 bytes in
 * base64url. The same root and purpose always give the same secret, so the CMS and the site agree
 * without handing anything over.
 */
export function deriveSecret(root: string, purpose: Purpose): string {
  const key = hkdfSync('sha256', root, 'entente', purpose, 32);
  return Buffer.from(key).toString('base64url');
}

import { createHmac, timingSafeEqual } from 'node:crypto';

const digestOf = (key: string, text: string): Buffer =>
  createHmac('sha256', key).update(text).digest();

/** HMAC-SHA256 in base64url: 43 characters that need no escaping. */
export function signText(key: string, text: string): string {
  return digestOf(key, text).toString('base64url');
}

/**
 * True for the one spelling of the signature of this text with this key. Comparing takes the same
 * time wherever a wrong signature differs.
 */
export function isSignatureOf(key: string, text: string, signature: string): boolean {
  const expected = digestOf(key, text);
  const given = Buffer.from(signature, 'base64url');
  return (
    given.length === expected.length &&
    timingSafeEqual(given, expected) &&
    signature === given.toString('base64url')
  );
}

import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** The usual lengths of AES-GCM, in bytes. */
const NONCE = 12;
const TAG = 16;

/**
 * Encrypts a text that is kept (AES-256-GCM). Nobody reads it without the key, and it opens nowhere
 * else than where it belongs.
 * @param key a derived secret: 32 bytes in base64url
 * @param place what it belongs to: 'person 7'
 */
export function sealText(key: string, place: string, text: string): string {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', Buffer.from(key, 'base64url'), nonce);
  cipher.setAAD(Buffer.from(place));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
}

/**
 * @returns null for what was not sealed with this key for this place, or was changed since
 */
export function openSealed(key: string, place: string, sealed: string): string | null {
  const bytes = Buffer.from(sealed, 'base64url');
  if (bytes.length < NONCE + TAG) return null;
  const decipher = createDecipheriv(
    'aes-256-gcm',
    Buffer.from(key, 'base64url'),
    bytes.subarray(0, NONCE),
  );
  decipher.setAAD(Buffer.from(place));
  decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
  try {
    const text = Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]);
    return text.toString('utf8');
  } catch {
    return null;
  }
}

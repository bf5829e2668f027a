import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a preview shows, until when, and where it may be framed. */
export interface PreviewClaim {
  /** 'article'; 'media' for an uploaded file. */
  type: string;
  /** The documentId; of a file, its name. */
  id: string;
  locale: string;
  /** Whole seconds since 1970. */
  expires: number;
  /** Origins of the admin, separated by spaces; empty for nowhere. */
  frame: string;
}

/** How long a preview may be looked at. */
export const previewSeconds = 600;

function signatureOf(key: string, { type, id, locale, expires, frame }: PreviewClaim): Buffer {
  // As JSON, so that no two claims have the same text to sign.
  const text = JSON.stringify([type, id, locale, expires, frame]);
  return createHmac('sha256', key).update(text).digest();
}

/**
 * Proves that the CMS let somebody who is signed in see a draft (HMAC-SHA256, base64url).
 *
 * @param key `deriveSecret(root, 'preview-signing')`
 */
export function signPreview(key: string, claim: PreviewClaim): string {
  return signatureOf(key, claim).toString('base64url');
}

/**
 * `altered`: not signed with this key, or for something else, or for longer than ten minutes.
 * `expired`: it was valid once.
 *
 * @param now seconds since 1970
 */
export function checkPreview(
  key: string,
  claim: PreviewClaim,
  signature: string,
  now: number,
): 'valid' | 'expired' | 'altered' {
  const expected = signatureOf(key, claim);
  const given = Buffer.from(signature, 'base64url');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return 'altered';
  if (signature !== given.toString('base64url')) return 'altered';
  // Written so that what is no number refuses.
  if (!(claim.expires - now <= previewSeconds)) return 'altered';
  return claim.expires > now ? 'valid' : 'expired';
}

/** The address of a preview on the site, without its origin. */
export function previewPath(key: string, claim: PreviewClaim): string {
  const { type, id, locale, expires, frame } = claim;
  const query = new URLSearchParams({
    expires: String(expires),
    frame,
    signature: signPreview(key, claim),
  });
  return `/preview/${[locale, type, id].map(encodeURIComponent).join('/')}?${query.toString()}`;
}

import { createHmac, timingSafeEqual } from 'node:crypto';

export const timestampHeader = 'entente-timestamp';
export const nonceHeader = 'entente-nonce';
export const signatureHeader = 'entente-signature';

export interface SignedHeaders {
  readonly [timestampHeader]: string;
  readonly [nonceHeader]: string;
  readonly [signatureHeader]: string;
}

/** Headers as Node hands them over: lower-case names. */
export type ReceivedHeaders = Readonly<Record<string, string | string[] | undefined>>;

const timestampPattern = /^\d{1,15}$/;
const noncePattern = /^[A-Za-z0-9_-]{1,128}$/;

// Neither a timestamp nor a nonce can hold a dot, so no two requests have the same text to sign.
function signatureOf(key: string, timestamp: string, nonce: string, body: string): Buffer {
  return createHmac('sha256', key).update(`${timestamp}.${nonce}.${body}`).digest();
}

/**
 * The headers that prove who sent a body and when (HMAC-SHA256, base64url).
 *
 * @param body exactly the text that is sent, byte for byte.
 * @param stamp `timestamp` in whole seconds since 1970; `nonce` never used before (a UUID).
 * @throws RangeError for a timestamp or nonce that couldn't be verified.
 */
export function signRequest(
  key: string,
  body: string,
  { timestamp, nonce }: { readonly timestamp: number; readonly nonce: string },
): SignedHeaders {
  const stamp = String(timestamp);
  if (!timestampPattern.test(stamp)) throw new RangeError('The timestamp is no whole second');
  if (!noncePattern.test(nonce)) throw new RangeError('The nonce is no word');
  return {
    [timestampHeader]: stamp,
    [nonceHeader]: nonce,
    [signatureHeader]: signatureOf(key, stamp, nonce, body).toString('base64url'),
  };
}

/**
 * True when the body was signed with this key, not longer ago (or further ahead) than the clocks
 * may differ. Comparing takes the same time wherever a wrong signature differs.
 *
 * A signed request stays valid for that long: to refuse it when it comes twice, the receiver
 * remembers the nonces of the last `2 × maxSkewSeconds`.
 *
 * @param body the text received, before any parsing.
 * @param clock `now` in seconds since 1970.
 */
export function verifyRequest(
  key: string,
  body: string,
  headers: ReceivedHeaders,
  { now, maxSkewSeconds }: { readonly now: number; readonly maxSkewSeconds: number },
): boolean {
  const timestamp = headers[timestampHeader];
  const nonce = headers[nonceHeader];
  const signature = headers[signatureHeader];
  if (typeof timestamp !== 'string' || !timestampPattern.test(timestamp)) return false;
  if (typeof nonce !== 'string' || !noncePattern.test(nonce)) return false;
  if (typeof signature !== 'string') return false;
  // Written so that a `now` that is no number refuses.
  if (!(Math.abs(now - Number(timestamp)) <= maxSkewSeconds)) return false;
  const expected = signatureOf(key, timestamp, nonce, body);
  const given = Buffer.from(signature, 'base64url');
  return (
    given.length === expected.length &&
    timingSafeEqual(given, expected) &&
    signature === given.toString('base64url')
  );
}

import { createHash } from 'node:crypto';
import { isSignatureOf, signText } from '@entente/secrets/hmac';
import type { CallMessage } from './call';

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

/** As JSON, so that no two calls have the same text to sign. */
function textToSign({ method, address, body }: CallMessage, timestamp: string, nonce: string) {
  const digest = createHash('sha256').update(body).digest('base64url');
  return JSON.stringify([method, address, timestamp, nonce, digest]);
}

/**
 * The headers that prove who makes a call, which one, and when (HMAC-SHA256, base64url).
 *
 * @param key `deriveSecret(root, 'refresh-signing')`
 * @param stamp `timestamp` in whole seconds since 1970; `nonce` never used before (a UUID).
 * @throws RangeError for a timestamp or nonce that couldn't be verified.
 */
export function signMessage(
  key: string,
  message: CallMessage,
  { timestamp, nonce }: { readonly timestamp: number; readonly nonce: string },
): SignedHeaders {
  const stamp = String(timestamp);
  if (!timestampPattern.test(stamp)) throw new RangeError('The timestamp is no whole second');
  if (!noncePattern.test(nonce)) throw new RangeError('The nonce is no word');
  return {
    [timestampHeader]: stamp,
    [nonceHeader]: nonce,
    [signatureHeader]: signText(key, textToSign(message, stamp, nonce)),
  };
}

/**
 * True when this very call was signed with this key, not longer ago (or further ahead) than the
 * clocks may differ.
 *
 * A signed call stays valid for that long: to refuse it when it comes twice, the receiver remembers
 * the nonces of the last `2 × maxSkewSeconds`.
 *
 * @param message as it was received: the address unparsed, the body before any parsing.
 * @param clock `now` in seconds since 1970.
 */
export function verifyMessage(
  key: string,
  message: CallMessage,
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
  return isSignatureOf(key, textToSign(message, timestamp, nonce), signature);
}

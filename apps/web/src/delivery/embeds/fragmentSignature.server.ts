import { createHash, createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto';
import { deriveSecret } from '@entente/secrets/derive';
import { env } from '../../env';
import { singleton } from '../../engine/platform/singleton';

/** What stands before the 32 bytes of an Ed25519 key in PKCS#8 (RFC 8410). */
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex');

function privateKey(): KeyObject {
  return singleton('fragment-key', () => {
    const seed = Buffer.from(deriveSecret(env().secret, 'fragment-signing'), 'base64url');
    return createPrivateKey({ key: Buffer.concat([pkcs8, seed]), format: 'der', type: 'pkcs8' });
  });
}

/** By which whoever includes fragments tells ours from others: PEM, the same for a root secret. */
export function fragmentPublicKey(): string {
  return createPublicKey(privateKey()).export({ format: 'pem', type: 'spki' }).toString();
}

/**
 * The headers of a signed fragment, RFC 9421: what was asked and what is answered belong together,
 * whatever packs the answer on its way (the digest is of the text unpacked).
 * @param path as it was asked, without the query @param query with its '?'
 */
export function signatureHeaders(path: string, query: string, body: string) {
  const digest = `sha-256=:${createHash('sha256').update(body).digest('base64')}:`;
  const parts = '("@path";req "@query";req "unencoded-digest");alg="ed25519";keyid="fragment"';
  const base = [
    `"@path";req: ${path}`,
    `"@query";req: ${query || '?'}`,
    `"unencoded-digest": ${digest}`,
    `"@signature-params": ${parts}`,
  ].join('\n');
  const signature = sign(null, Buffer.from(base), privateKey()).toString('base64');
  return {
    'Unencoded-Digest': digest,
    'Signature-Input': `entente=${parts}`,
    Signature: `entente=:${signature}:`,
  };
}

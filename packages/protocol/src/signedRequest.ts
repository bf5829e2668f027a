import { randomUUID } from 'node:crypto';
import { deriveSecret } from '@entente/secrets/derive';
import { encodeRequest, type Call, type CallMessage, type RequestOf } from './call';
import { signMessage } from './signature';

/** What `fetch` is given, besides the origin. */
export interface SignedRequest {
  readonly address: string;
  readonly init: {
    readonly method: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string | null;
    /** An answer from elsewhere is none, and would be handed the headers. */
    readonly redirect: 'error';
  };
}

/** @param secret the root secret, which both sides have */
export function signedRequest<One extends Call>(
  secret: string,
  call: One,
  request: RequestOf<One>,
): SignedRequest {
  return signedMessage(secret, encodeRequest(call, request));
}

/** The same for a message that is encoded already. */
export function signedMessage(secret: string, message: CallMessage): SignedRequest {
  const stamp = { timestamp: Math.floor(Date.now() / 1_000), nonce: randomUUID() };
  const { method, address, body } = message;
  const headers = { ...signMessage(deriveSecret(secret, 'refresh-signing'), message, stamp) };
  const hasBody = method === 'POST';
  return {
    address,
    init: {
      method,
      headers: hasBody ? { 'content-type': 'application/json', ...headers } : headers,
      body: hasBody ? body : null,
      redirect: 'error',
    },
  };
}

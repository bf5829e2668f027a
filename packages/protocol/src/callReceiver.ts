import { deriveSecret } from '@entente/secrets/derive';
import { decodeRequest, type Call, type RequestOf } from './call';
import { maxBodyBytes, maxClockSkewSeconds } from './limits';
import { NonceMemory } from './nonces';
import { nonceHeader, verifyMessage, type ReceivedHeaders } from './signature';

/** A request of Node's server whose body nobody has read yet. */
export interface UnreadRequest extends AsyncIterable<Uint8Array> {
  readonly method?: string | undefined;
  readonly headers: ReceivedHeaders;
}

/**
 * Why a call is refused: another method (405), too long (413), not signed, or long ago (401), seen
 * before (409), not what the call asks for (400).
 */
export interface Refusal {
  readonly status: 400 | 401 | 405 | 409 | 413;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: { readonly error: string; readonly issues?: readonly string[] };
}

export type Received<One extends Call> =
  | { readonly isAccepted: true; readonly request: RequestOf<One> }
  | { readonly isAccepted: false; readonly refusal: Refusal };

const maxIssues = 5;

/** Lets the other side's calls in, each once, and nobody else's. */
export class CallReceiver {
  private readonly nonces = new NonceMemory(2 * maxClockSkewSeconds * 1_000);
  private readonly key: string;

  /** @param secret the root secret, which both sides have */
  constructor(secret: string) {
    this.key = deriveSecret(secret, 'refresh-signing');
  }

  /** @param address path and query as they came, before anything reads or rewrites them */
  async receive<One extends Call>(
    call: One,
    request: UnreadRequest,
    address: string,
  ): Promise<Received<One>> {
    const { method = '', headers } = request;
    if (method !== call.method) return refuse(405, 'method', { Allow: call.method });
    const body = method === 'POST' ? await bodyOf(request) : '';
    // What was not read of a body that is too long must not be taken for the next call.
    if (body === null) return refuse(413, 'too large', { Connection: 'close' });
    const message = { method, address, body };
    // What was signed is another call, whoever brought it here.
    if (address.split('?')[0] !== call.path) return refuse(401, 'signature');
    const now = Date.now();
    const clock = { now: now / 1_000, maxSkewSeconds: maxClockSkewSeconds };
    if (!verifyMessage(this.key, message, headers, clock)) return refuse(401, 'signature');
    if (!this.nonces.accept(String(headers[nonceHeader]), now)) return refuse(409, 'replay');
    const decoded = decodeRequest(call, message);
    if (decoded.success) return { isAccepted: true, request: decoded.data };
    const { issues } = decoded.error;
    const texts = issues.map(({ path, message: text }) => `${path.join('.')}: ${text}`);
    return refuse(400, 'request', {}, texts.slice(0, maxIssues));
  }
}

function refuse(
  status: Refusal['status'],
  error: string,
  headers: Refusal['headers'] = {},
  issues?: readonly string[],
): { isAccepted: false; refusal: Refusal } {
  const body = issues ? { error, issues } : { error };
  return { isAccepted: false, refusal: { status, headers, body } };
}

async function bodyOf(request: UnreadRequest): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > maxBodyBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

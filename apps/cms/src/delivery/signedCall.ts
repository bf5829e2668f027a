import type { IncomingMessage } from 'node:http';
import { deriveSecret } from '@entente/secrets/derive';
import { NonceMemory } from '@entente/secrets/nonces';
import { nonceHeader, verifyRequest } from '@entente/secrets/sign';

const MAX_BODY_BYTES = 64 * 1024;
/** How far the clocks of the CMS and the site may differ, in seconds. */
const MAX_SKEW_SECONDS = 300;

/** Why a call is refused: too long, not signed (or long ago), seen before. */
export type Refusal = 413 | 401 | 409;

/** Lets the site's calls in, each once, and nobody else's. */
export class SignedCalls {
  private readonly nonces = new NonceMemory(2 * MAX_SKEW_SECONDS * 1000);
  private readonly key: string;

  constructor(secret: string) {
    this.key = deriveSecret(secret, 'refresh-signing');
  }

  /**
   * What was signed: the body, or the path and query of a call without one.
   * @param request whose body nobody has read yet
   */
  async read(request: IncomingMessage, address: string): Promise<string | Refusal> {
    const signed = request.method === 'GET' ? address : await bodyOf(request);
    if (signed === null) return 413;
    const now = Date.now();
    const clock = { now: now / 1000, maxSkewSeconds: MAX_SKEW_SECONDS };
    if (!verifyRequest(this.key, signed, request.headers, clock)) return 401;
    return this.nonces.accept(String(request.headers[nonceHeader]), now) ? signed : 409;
  }
}

async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

import type { NextApiRequest, NextApiResponse } from 'next';
import { deriveSecret } from '@entente/secrets/derive';
import { nonceHeader, signRequest, verifyRequest } from '@entente/secrets/sign';
import { randomUUID } from 'node:crypto';
import { env } from '../env';
import { NonceMemory } from '@entente/secrets/nonces';
import { singleton } from './singleton';

const maxBodyBytes = 64 * 1024;
const maxSkewSeconds = 300;

const nonces = singleton('nonces', () => new NonceMemory(2 * maxSkewSeconds * 1_000));
const key = () => deriveSecret(env().secret, 'refresh-signing');

/** Headers that prove a body comes from one who knows the secret. */
export function signedHeaders(body: string): Record<string, string> {
  const timestamp = Math.floor(Date.now() / 1_000);
  return { ...signRequest(key(), body, { timestamp, nonce: randomUUID() }) };
}

/**
 * The body of a signed POST, or null after the refusal was sent: 405 other methods, 413 too
 * large, 401 not signed (or signed long ago), 409 seen before.
 */
export async function readSignedBody(
  request: NextApiRequest,
  response: NextApiResponse,
): Promise<string | null> {
  response.setHeader('Cache-Control', 'no-store');
  if (request.method !== 'POST') {
    response.setHeader('Allow', 'POST');
    response.status(405).json({ error: 'method' });
    return null;
  }
  const body = await readBody(request);
  if (body === null) {
    response.setHeader('Connection', 'close');
    response.status(413).json({ error: 'too large' });
    return null;
  }
  const now = Date.now();
  if (!verifyRequest(key(), body, request.headers, { now: now / 1_000, maxSkewSeconds })) {
    response.status(401).json({ error: 'signature' });
    return null;
  }
  if (!nonces.accept(String(request.headers[nonceHeader]), now)) {
    response.status(409).json({ error: 'replay' });
    return null;
  }
  return body;
}

async function readBody(request: NextApiRequest): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBodyBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

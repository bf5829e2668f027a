import { randomUUID } from 'node:crypto';
import { deriveSecret } from '@entente/secrets/derive';
import { signRequest } from '@entente/secrets/sign';
import type { Change } from '../server/change';
import { testSecret } from './runningSite';

export interface Pushed {
  status: number;
  body: { refreshed: string[]; failed: string[] };
}

/** A whole change from what a test cares about: an article in French, unless it says so. */
export function makeChange({
  slug,
  ...changes
}: Partial<Change> & { slug?: string | null }): Change {
  return {
    type: 'article',
    documentId: 'a1',
    action: 'update',
    entries: slug === undefined ? [] : [{ locale: 'fr', slug, formerSlug: null }],
    touched: [],
    ...changes,
  };
}

/** The body of a push that tells of these changes, as one revision. */
export function pushBody(...changes: Change[]): string {
  const at = '2024-04-09T10:00:00.000Z';
  return JSON.stringify({ head: 1, revisions: [{ revision: 1, at, changes }] });
}

/** Tells the site what changed, signed as the CMS signs. */
export async function pushChange(
  origin: string,
  change: Parameters<typeof makeChange>[0],
): Promise<Pushed> {
  const body = pushBody(makeChange(change));
  const response = await fetch(`${origin}/api/refresh`, {
    method: 'POST',
    headers: signedHeaders(body),
    body,
  });
  return { status: response.status, body: (await response.json()) as Pushed['body'] };
}

export function signedHeaders(
  body: string,
  { secret = testSecret, secondsAgo = 0, nonce = randomUUID() as string } = {},
): Record<string, string> {
  const timestamp = Math.floor(Date.now() / 1_000) - secondsAgo;
  return { ...signRequest(deriveSecret(secret, 'refresh-signing'), body, { timestamp, nonce }) };
}

import { randomUUID } from 'node:crypto';
import { deriveSecret } from '@entente/secrets/derive';
import { signRequest } from '@entente/secrets/sign';
import type { Change, Revision } from '../server/change';
import type { LiveReport } from '../server/delivery/liveReports';
import type { StubCms } from './stubCms';
import { testSecret } from './testSecret';

type PartialChange = Partial<Change> & { slug?: string | null; formerSlug?: string | null };

/** A whole change from what a test cares about: an article in French, unless it says so. */
export function makeChange({ slug, formerSlug = null, ...changes }: PartialChange): Change {
  return {
    type: 'article',
    documentId: 'a1',
    action: 'update',
    entries: slug === undefined ? [] : [{ locale: 'fr', slug, formerSlug }],
    touched: [],
    ...changes,
  };
}

export function pushBody(head: number, revisions: readonly Revision[]): string {
  return JSON.stringify({ head, revisions });
}

/** Pushes revisions, signed as the CMS signs. */
export async function push(
  origin: string,
  head: number,
  revisions: readonly Revision[],
): Promise<{ status: number; applied: number }> {
  const body = pushBody(head, revisions);
  const response = await fetch(`${origin}/api/refresh`, {
    method: 'POST',
    headers: signedHeaders(body),
    body,
  });
  const { applied } = (await response.json()) as { applied: number };
  return { status: response.status, applied };
}

/** Commits changes at the CMS, as one transaction, and pushes it. */
export async function commitAndPush(
  cms: StubCms,
  origin: string,
  ...changes: PartialChange[]
): Promise<Revision> {
  const revision = cms.record.commit(...changes.map(makeChange));
  await push(origin, revision.revision, [revision]);
  return revision;
}

/** The same, and waits until the site says that it is live. */
export async function publish(
  cms: StubCms,
  origin: string,
  ...changes: PartialChange[]
): Promise<LiveReport> {
  const { revision } = await commitAndPush(cms, origin, ...changes);
  return cms.record.live(revision);
}

export function signedHeaders(
  body: string,
  { secret = testSecret, secondsAgo = 0, nonce = randomUUID() as string } = {},
): Record<string, string> {
  const timestamp = Math.floor(Date.now() / 1_000) - secondsAgo;
  return { ...signRequest(deriveSecret(secret, 'refresh-signing'), body, { timestamp, nonce }) };
}

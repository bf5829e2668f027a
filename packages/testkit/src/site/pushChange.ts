import { randomUUID } from 'node:crypto';
import { siteCalls } from '@entente/protocol/calls';
import type { Change, Revision } from '@entente/protocol/changes';
import type { LiveReport } from '@entente/protocol/liveReport';
import { signMessage } from '@entente/protocol/signature';
import { signedRequest } from '@entente/protocol/signedRequest';
import { deriveSecret } from '@entente/secrets/derive';
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

/** Pushes revisions as the CMS does. */
export async function push(
  origin: string,
  head: number,
  revisions: readonly Revision[],
): Promise<{ status: number; applied: number }> {
  const request = { head, revisions: [...revisions] };
  const { address, init } = signedRequest(testSecret, siteCalls.push, request);
  const response = await fetch(origin + address, init);
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

/** The headers of a push, or of what the protocol itself would never send. */
export function signedHeaders(
  body: string,
  {
    secret = testSecret,
    secondsAgo = 0,
    nonce = randomUUID() as string,
    method = 'POST',
    address = siteCalls.push.path as string,
  } = {},
): Record<string, string> {
  const timestamp = Math.floor(Date.now() / 1_000) - secondsAgo;
  const key = deriveSecret(secret, 'refresh-signing');
  return { ...signMessage(key, { method, address, body }, { timestamp, nonce }) };
}

import { AsyncLocalStorage } from 'node:async_hooks';
import { mergeReads, noReads, type ReadSet } from './reads';
import { withinDeadline } from './withinDeadline';
import { singleton } from '../platform/singleton';

interface Rendering {
  /** How long one answer of the CMS may take, in milliseconds. */
  timeoutMs: number;
  reads: ReadSet;
  /** The documentId of the draft that is previewed; null for what the public sees. */
  draftOf: string | null;
}

const storage = singleton('rendering', () => new AsyncLocalStorage<Rendering>());

/**
 * A visitor waits for this page. Nobody waits for a refresh or a warming render: it has the time
 * that a starved CMS takes, for an answer that is not awaited is work thrown away.
 */
export const visitorTimeoutMs = 2_500;
export const refreshTimeoutMs = 60_000;
/** Somebody waits for a file that is made of several answers. */
export const downloadTimeoutMs = 10_000;

/**
 * Runs `work` and says what it read from the CMS, without the content code having to.
 * @param draftOf documentId whose draft `work` sees in the place of what is public
 */
export async function recordReads<T>(
  timeoutMs: number,
  work: () => Promise<T>,
  draftOf: string | null = null,
): Promise<{ result: T; reads: ReadSet }> {
  const rendering: Rendering = { timeoutMs, reads: noReads, draftOf };
  const result = await storage.run(rendering, work);
  return { result, reads: rendering.reads };
}

/** All questions of one page together, in times that one may take. */
const QUESTIONS_OF_A_PAGE = 4;

/** The same for a page, whose rendering has a deadline. @throws CmsUnavailableError behind it */
export const recordPageReads: typeof recordReads = (timeoutMs, work, draftOf) =>
  withinDeadline(recordReads(timeoutMs, work, draftOf), timeoutMs * QUESTIONS_OF_A_PAGE);

export function addReads(reads: ReadSet): void {
  const rendering = storage.getStore();
  if (rendering) rendering.reads = mergeReads(rendering.reads, reads);
}

/** Milliseconds for the current page's query; outside a page, the longer time. */
export function currentTimeoutMs(): number {
  return storage.getStore()?.timeoutMs ?? refreshTimeoutMs;
}

/** The documentId of the draft that is being previewed, if any. */
export function currentDraft(): string | null {
  return storage.getStore()?.draftOf ?? null;
}

/** What a replica of the site says of one revision. */
export interface LiveReport {
  /** Random name that the replica keeps in its data folder. */
  replica: string;
  revision: number;
  /** Paths of the pages that show the revision now. */
  pages: string[];
  /** Paths that could not be rendered and keep their last good version. */
  failed: string[];
  done: number;
  total: number;
  /** Milliseconds that the replica took. */
  ms: number;
}

const REPLICA = /^[A-Za-z0-9_-]{1,64}$/;
/** A path of our own site: one leading slash, so that it can lead nowhere else. */
const PATH = /^\/(?!\/)[^\s\\]{0,1023}$/;

const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;
const arePaths = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((path) => typeof path === 'string' && PATH.test(path));

/** @returns null for anything that is no report */
export function parseLiveReport(text: string): LiveReport | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const { replica, revision, pages, failed, done, total, ms } = value as Record<string, unknown>;
  if (typeof replica !== 'string' || !REPLICA.test(replica)) return null;
  if (!isCount(revision) || !isCount(done) || !isCount(total) || done > total) return null;
  if (!arePaths(pages) || !arePaths(failed)) return null;
  if (typeof ms !== 'number' || !Number.isFinite(ms) || ms < 0) return null;
  return { replica, revision, pages, failed, done, total, ms };
}

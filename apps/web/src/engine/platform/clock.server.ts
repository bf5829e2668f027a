import { singleton } from './singleton';

const state = singleton('clock', () => ({ skewSeconds: null as number | null }));

/** Notes what time it is at the CMS, by the `Date` of an answer of its. */
export function noteCmsClock(date: string | null, now = Date.now()): void {
  const theirs = Date.parse(date ?? '');
  if (!Number.isNaN(theirs)) state.skewSeconds = Math.round((theirs - now) / 1_000);
}

/** By how many seconds the clock of the CMS is ahead of ours; null before it ever said. */
export const clockSkewSeconds = () => state.skewSeconds;

import type { LinkReason, LinkState } from '../finding';

/** What came of asking for an address. */
export type Outcome =
  | { kind: 'answer'; status: number; retryAfterMs: number | null }
  /** We do not ask there. */
  | { kind: 'refused'; reason: 'private' | 'port' }
  /** There is no host of that name. */
  | { kind: 'no-host' }
  /** No answer that could be read. */
  | { kind: 'failure'; reason: 'certificate' | 'silent' | 'redirects' };

/** What is known of an outside address. */
export interface Verdict {
  state: LinkState;
  reason: LinkReason | null;
  status: number | null;
  /** How often in a row it failed in a way that may pass. */
  failures: number;
  /** Milliseconds since 1970, before which it is not asked for again. */
  nextAt: number;
}

const DAY_MS = 86_400_000;
const MOST_PUT_OFF_MS = 7 * DAY_MS;
/** A server may be down for a night: broken is what failed on two days. */
const FAILURES_TO_BREAK = 2;

/** What an outcome makes of what was known. @param now milliseconds since 1970 */
export function verdictOf(
  before: Pick<Verdict, 'state' | 'reason' | 'status' | 'failures'>,
  outcome: Outcome,
  now: number,
): Verdict {
  const verdict = (
    state: LinkState,
    reason: LinkReason | null,
    status: number | null = null,
    failures = 0,
  ): Verdict => ({ state, reason, status, failures, nextAt: now + DAY_MS });
  const passing = (reason: LinkReason, status: number | null = null): Verdict => {
    const failures = before.failures + 1;
    const state = failures >= FAILURES_TO_BREAK ? 'broken' : 'unsure';
    return verdict(state, reason, status, failures);
  };
  if (outcome.kind === 'no-host') return verdict('broken', 'host');
  if (outcome.kind === 'failure') return passing(outcome.reason);
  if (outcome.kind === 'refused')
    return verdict(outcome.reason === 'private' ? 'broken' : 'unsure', outcome.reason);
  const { status, retryAfterMs } = outcome;
  if (status === 429 || (status === 503 && retryAfterMs !== null)) {
    const putOff = Math.min(Math.max(DAY_MS, retryAfterMs ?? 0), MOST_PUT_OFF_MS);
    const kept =
      before.state === 'waiting' ? { state: 'unsure' as const, reason: 'busy' as const } : {};
    return { ...before, ...kept, nextAt: now + putOff };
  }
  if (status === 404 || status === 410) return verdict('broken', 'gone', status);
  if (status >= 500) return passing('server', status);
  // It answers a person, maybe, and no program.
  if (status >= 400) return verdict('unsure', 'closed', status);
  return verdict('fine', null, status);
}

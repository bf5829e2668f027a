import { verdictOf, type Outcome, type Verdict } from './outcome';

const now = Date.parse('2026-04-09T03:00:00Z');
const hours = (count: number) => now + count * 3_600_000;
const unknown = { state: 'waiting', reason: null, status: null, failures: 0 } as const;
const answer = (status: number, retryAfterMs: number | null = null): Outcome => ({
  kind: 'answer',
  status,
  retryAfterMs,
});

const judge = (outcome: Outcome, before: Parameters<typeof verdictOf>[0] = unknown): Verdict =>
  verdictOf(before, outcome, now);

test.each([
  [answer(200), 'fine', null],
  [answer(206), 'fine', null],
  [answer(404), 'broken', 'gone'],
  [answer(410), 'broken', 'gone'],
  [answer(401), 'unsure', 'closed'],
  [answer(403), 'unsure', 'closed'],
  [answer(500), 'unsure', 'server'],
  [answer(503), 'unsure', 'server'],
  [answer(429), 'unsure', 'busy'],
  [{ kind: 'no-host' }, 'broken', 'host'],
  [{ kind: 'refused', reason: 'private' }, 'broken', 'private'],
  [{ kind: 'refused', reason: 'port' }, 'unsure', 'port'],
  [{ kind: 'failure', reason: 'silent' }, 'unsure', 'silent'],
  [{ kind: 'failure', reason: 'certificate' }, 'unsure', 'certificate'],
] as const)('%j is %s (%s), and not asked for again on the same day', (outcome, state, reason) => {
  expect(judge(outcome)).toMatchObject({ state, reason, nextAt: hours(24) });
});

test('what may pass is broken when it failed twice in a row, and forgotten once it answers', () => {
  const once = judge({ kind: 'failure', reason: 'silent' });
  expect(judge(answer(502), once)).toMatchObject({
    state: 'broken',
    reason: 'server',
    failures: 2,
  });
  expect(judge(answer(200), once)).toMatchObject({ state: 'fine', failures: 0 });
});

test('a host that asks for time gets it, within a week, and what was known stays', () => {
  const known = { state: 'fine', reason: null, status: 200, failures: 0 } as const;
  expect(judge(answer(429, 3_600_000), known)).toEqual({ ...known, nextAt: hours(24) });
  expect(judge(answer(503, 48 * 3_600_000), known)).toEqual({ ...known, nextAt: hours(48) });
  expect(judge(answer(429, 1e12), known).nextAt).toBe(hours(7 * 24));
});

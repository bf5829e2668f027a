import { setTimeout as wait } from 'node:timers/promises';
import { askPage, NotPublicError, type Network, type PageAnswer } from './askPage';
import type { HostTurns } from './hostTurns';
import type { Outcome } from './outcome';

const MOST_HOPS = 5;
/** Waited for within a check; longer, and the address is put off. */
const SHORT_WAIT_MS = 10_000;
const REDIRECTS = [301, 302, 303, 307, 308];
const BUSY = [429, 503];

/** 'Retry-After' as milliseconds from now: seconds, or a date. */
export function retryAfterMs(value: string | null, now = Date.now()): number | null {
  if (value === null) return null;
  const seconds = /^\d{1,9}$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isFinite(seconds) ? Math.max(0, seconds) : null;
}

const codeOf = (error: unknown) => String((error as { code?: unknown } | null)?.code ?? '');

function outcomeOf(error: unknown): Outcome {
  if (error instanceof NotPublicError) return { kind: 'refused', reason: error.reason };
  const code = codeOf(error);
  if (code === 'ENOTFOUND') return { kind: 'no-host' };
  return /CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_/.test(code)
    ? { kind: 'failure', reason: 'certificate' }
    : { kind: 'failure', reason: 'silent' };
}

/** Asks for the head; for the page itself where that is refused: some servers know no HEAD. */
async function askBoth(url: URL, network: Network): Promise<PageAnswer> {
  try {
    const head = await askPage(url, 'HEAD', network);
    if (head.status < 400 || BUSY.includes(head.status)) return head;
  } catch (error) {
    if (!['ECONNRESET', 'EPIPE'].includes(codeOf(error)) && !codeOf(error).startsWith('HPE_'))
      throw error;
  }
  return askPage(url, 'GET', network);
}

/** As above; once more where the host asks for a moment. */
async function askPatiently(url: URL, network: Network): Promise<PageAnswer> {
  const answer = await askBoth(url, network);
  const pause = BUSY.includes(answer.status) ? retryAfterMs(answer.retryAfter) : null;
  if (pause === null || pause > SHORT_WAIT_MS) return answer;
  await wait(pause, undefined, { signal: network.signal });
  return askBoth(url, network);
}

/**
 * Asks for an address and for what it sends on to, each in the turn of its host and each held to the
 * same rules. @throws only when it was ended from outside
 */
export async function followLink(
  address: string,
  network: Network,
  turns: HostTurns,
): Promise<Outcome> {
  let url = new URL(address);
  for (let hop = 0; hop <= MOST_HOPS; hop += 1) {
    const here = url;
    let answer: PageAnswer;
    try {
      answer = await turns.run(here.hostname, () => askPatiently(here, network));
    } catch (error) {
      network.signal.throwIfAborted();
      return outcomeOf(error);
    }
    const { status, location, retryAfter } = answer;
    if (!REDIRECTS.includes(status) || location === null)
      return { kind: 'answer', status, retryAfterMs: retryAfterMs(retryAfter) };
    if (!URL.canParse(location, here.href)) return { kind: 'failure', reason: 'redirects' };
    url = new URL(location, here);
    if (url.protocol !== 'http:' && url.protocol !== 'https:')
      return { kind: 'failure', reason: 'redirects' };
  }
  return { kind: 'failure', reason: 'redirects' };
}

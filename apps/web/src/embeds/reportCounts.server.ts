import { env } from '../env';
import { log } from '../server/log.server';
import { signedHeaders } from '../server/signedCall.server';
import { singleton } from '../server/singleton';
import { embedCounts } from './counts.server';

const everyMs = 30_000;
const timeoutMs = 5_000;

const state = singleton('embed-report', () => ({ timer: null as NodeJS.Timeout | null }));

/** Tells the newsroom what was counted, twice a minute; what it can't take is told later. */
export function watchCounts(): void {
  state.timer ??= setInterval(() => void reportCounts(), everyMs).unref();
}

async function reportCounts(): Promise<void> {
  const counted = embedCounts().take();
  if (!counted) return;
  const body = JSON.stringify(counted);
  try {
    const answer = await fetch(`${env().cmsUrl}/entente/embeds`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...signedHeaders(body) },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (answer.ok) return;
    throw new Error(`status ${answer.status}`);
  } catch (error) {
    embedCounts().giveBack(counted);
    log.warn('the newsroom was not told what was embedded; it will be', error);
  }
}

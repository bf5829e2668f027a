import { Failure } from './failure.mjs';
import { lastLines } from './processes.mjs';

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Waits until an address answers 2xx: as long as it says new things meanwhile, such as a queue that
 * gets shorter, and no longer than the time given from the last of them.
 * @throws {Failure} when the service ends first, or stands still for that time
 */
export async function waitFor(url, service, timeoutMs) {
  let exitCode = null;
  service.ended.then((code) => (exitCode = code));
  let until = Date.now() + timeoutMs;
  const said = new Set();
  while (Date.now() < until) {
    if (exitCode !== null) {
      throw new Failure(`${service.name} stopped while starting.\n${lastLines(service.log)}`);
    }
    const answer = await ask(url);
    if (answer?.ok) return;
    if (answer && !said.has(answer.text)) {
      said.add(answer.text);
      until = Date.now() + timeoutMs;
    }
    await pause(200);
  }
  throw new Failure(
    `${service.name} did not become ready, nothing has moved for ${timeoutMs / 1000} s (${url}).\n${lastLines(service.log)}`,
  );
}

/** What an address answers; null for nothing. */
async function ask(url) {
  try {
    const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(5000) });
    return { ok: response.ok, text: await response.text() };
  } catch {
    return null;
  }
}

import { Failure } from './failure.mjs';
import { lastLines } from './processes.mjs';

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Waits until an address answers 2xx.
 * @throws {Failure} when the service ends first, or does not answer in time
 */
export async function waitFor(url, service, timeoutMs) {
  let exitCode = null;
  service.ended.then((code) => (exitCode = code));
  const until = Date.now() + timeoutMs;
  while (Date.now() < until) {
    if (exitCode !== null) {
      throw new Failure(`${service.name} stopped while starting.\n${lastLines(service.log)}`);
    }
    if (await answers(url)) return;
    await pause(200);
  }
  throw new Failure(
    `${service.name} did not become ready in ${timeoutMs / 1000} s (${url}).\n${lastLines(service.log)}`,
  );
}

async function answers(url) {
  try {
    const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(5000) });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}

import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { Failure } from './failure.mjs';
import { lastLines } from './processes.mjs';

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Waits until an address answers 2xx: as long as it says new things meanwhile, such as a queue that
 * gets shorter, or its log does, and no longer than the time given from the last of them.
 * @throws {Failure} when the service ends first, or stands still for that time
 */
export async function waitFor(url, service, timeoutMs) {
  let exitCode = null;
  service.ended.then((code) => (exitCode = code));
  let until = Date.now() + timeoutMs;
  const said = new Set();
  const logSaysMore = newLines(service.log);
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
    if (logSaysMore()) until = Date.now() + timeoutMs;
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

/** When a line was written is nothing new about it. */
const TIMES = /\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d{1,6})?Z?/g;

/**
 * Tells whether a log has, since the last question, a line that was not in it before. The same
 * complaint again and again is no progress.
 * @returns {() => boolean}
 */
function newLines(file) {
  const known = new Set();
  let at = 0;
  return () => {
    const { text, end } = readFrom(file, at);
    at = end;
    const before = known.size;
    for (const line of text.split('\n')) if (line) known.add(line.replace(TIMES, ''));
    return known.size > before;
  };
}

/** Whole lines of a file from a byte on; from its beginning when it begins anew. */
function readFrom(file, from) {
  let descriptor;
  try {
    descriptor = openSync(file, 'r');
    const { size } = fstatSync(descriptor);
    const start = size < from ? 0 : from;
    const bytes = Buffer.alloc(size - start);
    const length = readSync(descriptor, bytes, 0, bytes.length, start);
    const whole = bytes.subarray(0, length).lastIndexOf('\n') + 1;
    return { text: bytes.toString('utf8', 0, whole), end: start + whole };
  } catch {
    return { text: '', end: from };
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

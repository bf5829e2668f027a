import { closeSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';

const MOST_BYTES = 10 * 1024 * 1024;
const KEPT = 4;

/**
 * A log file that never stops what it logs: on a full disk lines are lost, counted, and told of once
 * there is room again. What is longer than 10 MB goes on in a new file; four old ones are kept
 * (`cms.log.1` is the newest).
 * @param {string} file
 * @param {number} [mostBytes]
 * @returns {{ write: (chunk: Buffer | string) => void, close: () => void }}
 */
export function rotatingLog(file, mostBytes = MOST_BYTES) {
  let descriptor = null;
  let bytes = 0;
  let lost = 0;

  const close = () => {
    if (descriptor === null) return;
    attempt(() => closeSync(descriptor));
    descriptor = null;
  };

  const open = () => {
    descriptor = openSync(file, 'a', 0o600);
    bytes = statSync(file).size;
  };

  const rotate = () => {
    close();
    for (let age = KEPT; age > 0; age -= 1)
      attempt(() => renameSync(age > 1 ? `${file}.${age - 1}` : file, `${file}.${age}`));
    // Where it could not be renamed it begins anew, rather than growing for ever.
    attempt(() => rmSync(file, { force: true }));
  };

  const append = (chunk) => {
    const text = Buffer.from(chunk);
    if (descriptor !== null && bytes > 0 && bytes + text.length > mostBytes) rotate();
    if (descriptor === null) open();
    if (lost > 0) {
      writeWhole(descriptor, Buffer.from(`(${lost} writes to this log were lost)\n`));
      lost = 0;
    }
    writeWhole(descriptor, text);
    bytes += text.length;
  };

  // Whoever looks for it finds it, even before anything was said.
  attempt(open);
  return {
    write: (chunk) => {
      try {
        append(chunk);
      } catch {
        lost += 1;
        close();
      }
    },
    close,
  };
}

function writeWhole(descriptor, text) {
  for (let at = 0; at < text.length;) at += writeSync(descriptor, text, at);
}

function attempt(action) {
  try {
    action();
  } catch {
    // There is nowhere to say it.
  }
}

import { Unzip, UnzipInflate, UnzipPassThrough } from 'fflate';
import { UnreadableError } from './unreadableError';

/** UTF-8 bytes of all the parts that are asked for; a release of a hundred pages has 2 MB. */
const MOST_BYTES = 24 * 1024 * 1024;
/** So little at a time that what it may unpack to is known before memory is full. */
const CHUNK = 16 * 1024;

/**
 * The named parts of a zip file. What it says of its sizes isn't believed: unpacking stops where
 * there is too much.
 *
 * @throws UnreadableError 'zip-bomb' or 'broken'
 */
export function unzip(bytes: Uint8Array, names: readonly string[]): Map<string, Uint8Array> {
  const parts = new Map<string, Uint8Array[]>();
  let total = 0;
  let failure: unknown = null;
  const reader = new Unzip((file) => {
    if (!names.includes(file.name)) return;
    const chunks: Uint8Array[] = [];
    parts.set(file.name, chunks);
    file.ondata = (error, chunk) => {
      failure ??= error;
      total += chunk?.length ?? 0;
      if (total > MOST_BYTES) throw new UnreadableError('zip-bomb');
      if (chunk) chunks.push(chunk);
    };
    file.start();
  });
  reader.register(UnzipInflate);
  reader.register(UnzipPassThrough);
  try {
    for (let start = 0; start < bytes.length; start += CHUNK) {
      const end = Math.min(start + CHUNK, bytes.length);
      reader.push(bytes.subarray(start, end), end === bytes.length);
    }
  } catch (error) {
    if (error instanceof UnreadableError) throw error;
    failure ??= error;
  }
  if (failure && parts.size === 0) throw new UnreadableError('broken', { cause: failure });
  return new Map([...parts].map(([name, chunks]) => [name, joined(chunks)]));
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

import { open } from 'node:fs/promises';
import type { Language } from '../draft';
import { MOST_BYTES } from '../extract/extract';
import { UnreadableError } from '../extract/unreadableError';
import { readReleaseFile } from '../readReleaseFile';
import { message } from '../words/messages';
import { importOptions } from './options';

export interface Output {
  out(text: string): void;
  error(text: string): void;
}

const UNREADABLE = 2;

/**
 * `npm run import -- FILE --json`: prints the draft that a file is read into; writes nothing.
 *
 * @param language of what it says where no --locale is given
 * @returns the exit code: 0, or 2 for what can't be read or asked
 */
export async function importCommand(
  args: readonly string[],
  language: Language,
  { out, error }: Output,
): Promise<number> {
  const options = importOptions(args);
  const locale = options?.locale ?? language;
  if (!options || options.write) {
    error(message(options ? 'write-not-offered' : 'usage', locale));
    return UNREADABLE;
  }
  try {
    const bytes = await bytesOf(options.file);
    const draft = await readReleaseFile(bytes, {
      name: options.file,
      ...(options.locale && { locale: options.locale }),
    });
    out(`${JSON.stringify(draft, null, 2)}\n`);
    return 0;
  } catch (cause) {
    if (!(cause instanceof UnreadableError)) throw cause;
    error(message(cause.reason, locale));
    return UNREADABLE;
  }
}

/** What is too large isn't even taken into memory. */
async function bytesOf(file: string): Promise<Uint8Array> {
  const handle = await open(file).catch((cause: unknown) => {
    throw new UnreadableError('unreadable', { cause });
  });
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) throw new UnreadableError('unreadable');
    if (stats.size > MOST_BYTES) throw new UnreadableError('too-large');
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

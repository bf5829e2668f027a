import { open } from 'node:fs/promises';
import path from 'node:path';
import type { Language } from '../draft';
import { MOST_BYTES } from '../extract/extract';
import { UnreadableError } from '../extract/unreadableError';
import { readReleaseFile } from '../readReleaseFile';
import { message } from '../words/messages';
import { importOptions } from './options';
import { RefusedError, writeRelease } from './writeRelease';

export interface Output {
  out(text: string): void;
  error(text: string): void;
  /** What is typed, or piped in: the password. */
  secret(): Promise<string>;
}

const UNREADABLE = 2;

/**
 * `npm run import -- FILE --json`: prints the draft that a file is read into; writes nothing.
 * `… FILE --write --cms URL --as EMAIL`: has the CMS make drafts of it, and prints what it made.
 *
 * @param language of what it says where no --locale is given
 * @returns the exit code: 0, or 2 for what can't be read, asked or written
 */
export async function importCommand(
  args: readonly string[],
  language: Language,
  { out, error, secret }: Output,
): Promise<number> {
  const options = importOptions(args);
  const locale = options?.locale ?? language;
  if (!options) {
    error(message('usage', locale));
    return UNREADABLE;
  }
  try {
    const bytes = await bytesOf(options.file);
    if (options.write) {
      const name = path.basename(options.file);
      const made = await writeRelease({ ...options.write, name, bytes, password: await secret() });
      out(`${JSON.stringify(made, null, 2)}\n`);
      return 0;
    }
    const draft = await readReleaseFile(bytes, {
      name: options.file,
      ...(options.locale && { locale: options.locale }),
    });
    out(`${JSON.stringify(draft, null, 2)}\n`);
    return 0;
  } catch (cause) {
    if (cause instanceof RefusedError) error(cause.message || message('cms-away', locale));
    else if (cause instanceof UnreadableError) error(message(cause.reason, locale));
    else throw cause;
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

import { open } from 'node:fs/promises';
import path from 'node:path';
import { limits } from '../limits';
import { UnreadableRegister } from '../read/unreadableRegister';
import { readRegister } from '../readRegister';
import { errorMessage } from '../words/messages';
import type { Language } from '../words/messages';
import { registerOptions } from './options';

export interface Output {
  out(text: string): void;
  error(text: string): void;
}

const UNREADABLE = 2;

/**
 * `npm run register -- FILE --json`: prints what a file is read into; writes nothing.
 *
 * @param language of what it says where no --locale is given
 * @returns the exit code: 0, or 2 for what can't be read or asked
 */
export async function registerCommand(
  args: readonly string[],
  language: Language,
  { out, error }: Output,
): Promise<number> {
  const options = registerOptions(args);
  const locale = options?.locale ?? language;
  if (!options || options.write) {
    error(errorMessage(options ? 'write-not-offered' : 'usage', locale));
    return UNREADABLE;
  }
  try {
    const bytes = await bytesOf(options.file);
    const draft = readRegister(bytes, { name: path.basename(options.file), language: locale });
    out(`${JSON.stringify(draft, null, 2)}\n`);
    return 0;
  } catch (cause) {
    if (!(cause instanceof UnreadableRegister)) throw cause;
    const place = cause.place && errorMessage('place', locale, { ...cause.place });
    error(errorMessage(cause.reason, locale) + (place ? ` (${place})` : ''));
    return UNREADABLE;
  }
}

/** What is too large isn't even taken into memory. */
async function bytesOf(file: string): Promise<Uint8Array> {
  const handle = await open(file).catch((cause: unknown) => {
    throw new UnreadableRegister('unreadable', null, { cause });
  });
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) throw new UnreadableRegister('unreadable');
    if (stats.size > limits.fileBytes) throw new UnreadableRegister('too-large');
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

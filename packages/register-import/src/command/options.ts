import { parseArgs } from 'node:util';
import type { Language } from '../words/messages';

export interface RegisterOptions {
  file: string;
  locale: Language | undefined;
  write: boolean;
}

/** @returns null for what the command doesn't know */
export function registerOptions(args: readonly string[]): RegisterOptions | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        write: { type: 'boolean' },
        locale: { type: 'string' },
      },
    });
    const { locale } = values;
    if (locale !== undefined && locale !== 'fr' && locale !== 'en') return null;
    const [file, ...others] = positionals;
    return file && others.length === 0 ? { file, locale, write: values.write === true } : null;
  } catch {
    return null;
  }
}

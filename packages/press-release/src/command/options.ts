import { parseArgs } from 'node:util';
import type { Language } from '../draft';

export interface ImportOptions {
  file: string;
  locale: Language | undefined;
  write: boolean;
}

/** @returns null for what the command doesn't know */
export function importOptions(args: readonly string[]): ImportOptions | null {
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
    if (!file || others.length > 0) return null;
    return { file, locale, write: values.write === true };
  } catch {
    return null;
  }
}

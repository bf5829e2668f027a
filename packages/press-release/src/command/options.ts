import { parseArgs } from 'node:util';
import type { Language } from '../draft';

export interface ImportOptions {
  file: string;
  locale: Language | undefined;
  /** Where drafts are to be made, and in whose name; null for nowhere. */
  write: { cms: string; email: string } | null;
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
        cms: { type: 'string' },
        as: { type: 'string' },
      },
    });
    const { locale, write = false, cms, as: email } = values;
    if (locale !== undefined && locale !== 'fr' && locale !== 'en') return null;
    const [file, ...others] = positionals;
    if (!file || others.length > 0) return null;
    // An address and a name serve nothing else, and nothing is written without both.
    if (write !== (cms !== undefined) || write !== (email !== undefined)) return null;
    if (cms !== undefined && !/^https?:$/.test(new URL(cms).protocol)) return null;
    return { file, locale, write: cms && email ? { cms, email } : null };
  } catch {
    return null;
  }
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ConfigError } from './configError';
import { shippedLocales } from './locale';
import type { LocaleFile } from './localeFile';
import { parseLocaleFile } from './parseLocaleFile';

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new ConfigError(`Locale file ${file} can't be read`, { cause });
  }
}

/**
 * The files of the configured locales (Node only: it reads the disk). A shipped locale needs no
 * file; `{directory}/{code}.json`, when the code isn't shipped, is
 * `{ code, name, segments, vocabularies, messages }`.
 *
 * @example readLocaleFiles(['fr', 'en', 'es'], '/etc/entente/locales')
 * @throws ConfigError when a file is missing, isn't JSON, lacks something or is of another code.
 */
export function readLocaleFiles(codes: readonly string[], directory?: string): LocaleFile[] {
  return codes.map((code) => {
    const shipped = shippedLocales.find((file) => file.code === code);
    if (shipped) return shipped;
    if (!/^[A-Za-z0-9-]+$/.test(code)) throw new ConfigError(`"${code}" is no language code`);
    if (!directory) {
      throw new ConfigError(`Locale "${code}" isn't shipped: say where ${code}.json is`);
    }
    const name = path.join(directory, `${code}.json`);
    const file = parseLocaleFile(readJson(name), name);
    if (file.code !== code) throw new ConfigError(`${name}: its code is "${file.code}"`);
    return file;
  });
}

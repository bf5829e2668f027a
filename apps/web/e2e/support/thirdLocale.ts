import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { localeFile, messagesOf } from './words';

type Words = { [key: string]: Words | string };

/**
 * A folder with the files of further languages, as an operator would write them: the words of the
 * fixture, and English where the fixture has none yet.
 * @param codes 'es', 'ar'
 */
export function localesFolder(codes: readonly string[]): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'entente-locales-'));
  const english = { ...localeFile('en'), messages: messagesOf('en') } as unknown as Words;
  for (const code of codes) {
    const file = new URL(`../fixtures/${code}.json`, import.meta.url);
    const own = JSON.parse(readFileSync(file, 'utf8')) as Words;
    writeFileSync(path.join(folder, `${code}.json`), JSON.stringify(overlay(english, own)));
  }
  return folder;
}

function overlay(under: Words, over: Words): Words {
  const merged: Words = { ...under };
  for (const [key, value] of Object.entries(over)) {
    const below = under[key];
    merged[key] =
      typeof value === 'object' && typeof below === 'object' ? overlay(below, value) : value;
  }
  return merged;
}

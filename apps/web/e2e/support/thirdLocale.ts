import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { localeFile, messagesOf } from './words';

type Words = { [key: string]: Words | string };

/**
 * A folder with es.json, as an operator would write it: the Spanish of the fixture, and English
 * where the fixture has no words yet.
 */
export function spanishFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'entente-locales-'));
  const file = new URL('../fixtures/es.json', import.meta.url);
  const spanish = JSON.parse(readFileSync(file, 'utf8')) as Words;
  const english = { ...localeFile('en'), messages: messagesOf('en') } as unknown as Words;
  writeFileSync(path.join(folder, 'es.json'), JSON.stringify(overlay(english, spanish)));
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

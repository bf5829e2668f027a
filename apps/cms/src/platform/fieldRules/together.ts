import type { FieldRule } from '../contentTypes/fieldRule';
import { fieldRuleWords as words } from './fieldRuleWords';

const isMissing = (value: unknown) => value === null || value === undefined || value === '';

/** Two fields of which one says nothing without the other: told at the one that is missing. */
export const together = (first: string, second: string): FieldRule => ({
  fields: [first, second],
  problems({ row }) {
    const missing = [first, second].filter((field) => isMissing(row[field]));
    return missing.length === 1
      ? [{ path: missing, say: (language) => words.say(language, 'together') }]
      : [];
  },
});

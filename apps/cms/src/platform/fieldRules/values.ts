import type { FieldProblem, FieldRule } from '../contentTypes/fieldRule';
import type { MessageLanguage } from '../messages/words';

type Row = Readonly<Record<string, unknown>>;
type Say = FieldProblem['say'];

/** A text as it was typed; '' for none. */
export const textIn = (row: Row, field: string): string => {
  const value = row[field];
  return typeof value === 'string' ? value : '';
};

/** What is wrong with one field: the sentence in a language, or null. */
export type CheckField = (row: Row) => ((language: MessageLanguage) => string) | null;

/** A rule on one field. */
export const onField = (field: string, check: CheckField): FieldRule => ({
  fields: [field],
  problems({ row }) {
    const say = check(row);
    return say ? [{ path: [field], say }] : [];
  },
});

/** The same rule on a field of a part that repeats, or of the only one. */
export const inParts = (parts: string, field: string, check: CheckField): FieldRule => ({
  fields: [parts],
  problems({ row }) {
    const value = row[parts];
    const repeats = Array.isArray(value);
    return [value].flat().flatMap((part: unknown, place) => {
      const say: Say | null = part ? check(part as Row) : null;
      return say ? [{ path: [parts, ...(repeats ? [String(place)] : []), field], say }] : [];
    });
  },
});

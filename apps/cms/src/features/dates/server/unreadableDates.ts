import { parsePartialDate } from '@entente/model/partialDate';
import { readTypedDate, type TypedDateProblem } from '@entente/model/typedDate';

interface Attribute {
  type: string;
  repeatable?: boolean;
  component?: string;
}

export type Attributes = Readonly<Record<string, Attribute>>;

/** A date of an entry that is none. */
export interface UnreadableDate {
  /** Of the form: ['sources', 0, 'consultedOn'], as Strapi names its fields. */
  path: string[];
  problem: TypedDateProblem | 'day-needed' | 'far-year';
}

/** No city signed before it, and none plans after it: a slip of the fingers. */
const YEARS = { first: '0800', last: '2199' } as const;

/** What is wrong with a value that a date is to be kept of; null for a day, and for none. */
function problemOf(value: unknown): UnreadableDate['problem'] | null {
  if (value === null || value === undefined || value === '') return null;
  if (value instanceof Date) return null;
  const text = String(value);
  // A form of Strapi's own, or a program, may send an instant with its day.
  const day = /^\d{4}-\d{2}-\d{2}T/.test(text) ? text.slice(0, 10) : text;
  if (day.length === 10 && parsePartialDate(day)) {
    const year = day.slice(0, 4);
    return year < YEARS.first || year > YEARS.last ? 'far-year' : null;
  }
  return readTypedDate(text).problem ?? 'day-needed';
}

/**
 * The dates in what is to be saved that no day can be kept of.
 * @param componentOf the fields of a repeated or single part, by its uid
 */
export function unreadableDates(
  data: Readonly<Record<string, unknown>>,
  attributes: Attributes,
  componentOf: (uid: string) => Attributes,
): UnreadableDate[] {
  return Object.entries(attributes).flatMap(([name, { type, component }]) => {
    const value = data[name];
    if (type === 'date') {
      const problem = problemOf(value);
      return problem ? [{ path: [name], problem }] : [];
    }
    if (type !== 'component' || !component || !value || typeof value !== 'object') return [];
    const parts = Array.isArray(value) ? value : [value];
    return parts.flatMap((part: unknown, place) =>
      unreadableDates(
        (part ?? {}) as Record<string, unknown>,
        componentOf(component),
        componentOf,
      ).map(({ path, problem }) => ({
        path: [name, ...(Array.isArray(value) ? [String(place)] : []), ...path],
        problem,
      })),
    );
  });
}

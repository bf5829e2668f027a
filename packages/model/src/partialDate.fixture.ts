import fc from 'fast-check';
import { parsePartialDate } from './partialDate';
import type { PartialDate } from './partialDate';

/** A date written in a test. */
export function date(text: string): PartialDate {
  const parsed = parsePartialDate(text);
  if (!parsed) throw new Error(`The test says "${text}", which is no date`);
  return parsed;
}

const daysFrom = (first: string, last: string) =>
  fc
    .date({ min: new Date(first), max: new Date(last), noInvalidDate: true })
    .map((instant) => date(instant.toISOString().slice(0, 10)));

/** Any day of the calendar, the far ends included. */
export const anyDay = daysFrom('0001-01-01T00:00:00Z', '9999-12-31T00:00:00Z');

/** Any date of any precision. */
export const anyPartialDate = fc
  .tuple(anyDay, fc.constantFrom(4, 7, 10))
  .map(([day, length]) => date(day.slice(0, length)));

/** Days of a few years, so that events, terms and the day asked about often meet. */
export const nearDay = daysFrom('2018-01-01T00:00:00Z', '2024-12-31T00:00:00Z');

export const nearPartialDate = fc
  .tuple(nearDay, fc.constantFrom(4, 7, 10))
  .map(([day, length]) => date(day.slice(0, length)));

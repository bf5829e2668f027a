import { precisionFieldOf, readDate, shownDate } from './dateField';

test('a date finds the field of its precision, its own before a shared one', () => {
  const appointment = { start: null, startPrecision: 'day', end: null, endPrecision: 'day' };
  expect(precisionFieldOf(appointment, 'end')).toBe('endPrecision');
  expect(precisionFieldOf({ start: null, precision: 'day' }, 'start')).toBe('precision');
  expect(precisionFieldOf({ date: null }, 'date')).toBeNull();
  const source = { precision: 'day', sources: [{ consultedOn: null }] };
  expect(precisionFieldOf(source, 'sources.0.consultedOn')).toBeNull();
  const parts = { parts: [{}, { from: null, fromPrecision: 'day' }] };
  expect(precisionFieldOf(parts, 'parts.1.from')).toBe('parts.1.fromPrecision');
});

test.each([
  ['1958', { day: '1958-01-01', precision: 'year' }],
  ['05/1958', { day: '1958-05-01', precision: 'month' }],
  ['09/04/2024', { day: '2024-04-09', precision: 'day' }],
])('%s is kept as it is known', (text, kept) => {
  expect(readDate(text, false)).toEqual({ kept, problem: null });
});

test('a date that has to be known to the day is asked for, not made up', () => {
  expect(readDate('1958', true)).toEqual({ kept: null, problem: 'day-needed' });
  expect(readDate('31/04/2024', true)).toEqual({ kept: null, problem: 'no-such-date' });
  expect(readDate('  ', true)).toEqual({ kept: null, problem: null });
});

const stored = [
  ['1958-01-01', 'year', 'fr', '1958'],
  ['1958-05-01', 'month', 'fr', 'mai 1958'],
  ['2024-04-01', 'day', 'fr', '1er avril 2024'],
  ['2024-04-01', undefined, 'en', '1 April 2024'],
  ['0800-12-25', 'day', 'fr', '0800-12-25'],
] as const;

test.each(stored)('%s known to the %s is shown in %s as « %s »', (...row) => {
  const [value, precision, language, shown] = row;
  expect(shownDate(value, precision, language)).toBe(shown);
});

test.each(stored)('%s known to the %s is read back from what is shown', (...row) => {
  const [value, precision = 'day', language] = row;
  const shown = shownDate(value, precision, language);
  expect(readDate(shown, false).kept).toEqual({ day: value, precision });
});

test('what is no date is shown as it was typed, and nothing as nothing', () => {
  expect(shownDate('31/04/2024', 'day', 'fr')).toBe('31/04/2024');
  expect(shownDate(null, 'day', 'fr')).toBe('');
});

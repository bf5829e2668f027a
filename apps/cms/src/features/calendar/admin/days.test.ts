import { addMonths, dayAfterKey, weeksAround } from './days';

test.each([
  ['ArrowLeft', '2026-03-01', '2026-02-28'],
  ['ArrowRight', '2026-03-29', '2026-03-30'],
  ['ArrowUp', '2026-11-03', '2026-10-27'],
  ['ArrowDown', '2026-12-28', '2027-01-04'],
  ['PageUp', '2026-03-31', '2026-02-28'],
  ['PageDown', '2026-12-15', '2027-01-15'],
  ['Home', '2026-11-26', '2026-11-23'],
  ['End', '2026-11-26', '2026-11-29'],
])('%s leads from %s to %s', (key, from, to) => {
  expect(dayAfterKey(key, from)).toBe(to);
});

test('another key leads nowhere', () => {
  expect(dayAfterKey('a', '2026-11-26')).toBeNull();
});

test('a month is shown in whole weeks from Monday', () => {
  const weeks = weeksAround('2026-11-26', 'month');
  expect(weeks).toHaveLength(6);
  expect([weeks[0]?.[0], weeks[5]?.[6]]).toEqual(['2026-10-26', '2026-12-06']);
  expect(weeksAround('2027-02-10', 'month')).toHaveLength(4);
  expect(weeksAround('2026-11-26', 'week')).toEqual([
    [
      '2026-11-23',
      '2026-11-24',
      '2026-11-25',
      '2026-11-26',
      '2026-11-27',
      '2026-11-28',
      '2026-11-29',
    ],
  ]);
});

test('the last day of a month leads to the last day of a shorter one', () => {
  expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
});

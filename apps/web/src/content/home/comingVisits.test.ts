import { comingVisits } from './comingVisits';

const visit = (start: string, precision: 'day' | 'month' | 'year') => ({
  // A CMS keeps a month and a year as their first day.
  start: start + '-01-01'.slice(start.length - 4),
  precision,
});

test('visits known to the year or the month hide neither today’s nor the one under way', () => {
  const vague = [visit('2026', 'year'), visit('2026-10', 'month'), visit('2026-11', 'month')];
  const exact = [
    visit('2026-11-30', 'day'),
    visit('2026-11-28', 'day'),
    visit('2026-12-15', 'day'),
  ];
  const shown = comingVisits([...vague, ...exact], '2026-11-30');
  expect(shown.map(({ start, precision }) => `${start} ${precision}`)).toEqual([
    '2026-10-01 month',
    '2026-11-28 day',
    '2026-11-30 day',
    '2026-11-01 month',
  ]);
});

test('of many to come, the next three', () => {
  const days = ['2027-03-01', '2027-01-05', '2027-02-01', '2027-04-01'];
  const shown = comingVisits(
    days.map((day) => visit(day, 'day')),
    '2026-11-30',
  );
  expect(shown.map(({ start }) => start)).toEqual(['2027-01-05', '2027-02-01', '2027-03-01']);
});

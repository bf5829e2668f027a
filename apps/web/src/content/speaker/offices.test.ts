import { makeAppointment } from '../shared/shared.fixture';
import { officesOn, unchanged } from './offices';

const office = (documentId: string, end: string | null, endPrecision: 'day' | 'month' = 'day') => ({
  ...makeAppointment(),
  documentId,
  end,
  endPrecision,
});

test('offices are parted by what the record says of them, the latest first', () => {
  const all = [
    office('old', '2007-01-01'),
    office('over', '2020-01-01'),
    office('unended', null),
    office('lasting', '2027-01-01'),
    { ...office('to-come', null), start: '2026-12-01' },
  ];
  const ids = Object.entries(officesOn(all, '2026-11-23')).map(([standing, offices]) => [
    standing,
    offices.map(({ documentId }) => documentId),
  ]);
  expect(Object.fromEntries(ids)).toEqual({
    lasting: ['lasting'],
    unended: ['unended'],
    'to-come': ['to-come'],
    ended: ['over', 'old'],
  });
});

test('the same offices are the same in any order', () => {
  const [a, b] = [office('a', null), office('b', null)];
  expect(unchanged([a, b], [b, a])).toBe(true);
  expect(unchanged([a], [a, b])).toBe(false);
});

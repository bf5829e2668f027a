import { historyDays, modifiedAt } from './historyDays';
import { makeHistory } from './shared.fixture';

const step = (at: string, action: 'added' | 'changed', about = 'm1') =>
  ({ at, subject: 'steps', action, about }) as const;

test('changes are told by the day of the city, each subject once', () => {
  const history = makeHistory(
    { at: '2026-03-03T23:30:00.000Z', subject: 'title' },
    { at: '2026-03-03T10:00:00.000Z', subject: 'term' },
    { at: '2026-03-02T23:30:00.000Z', subject: 'term' },
  );
  expect(historyDays(history).map(({ day, changes }) => [day, changes.length])).toEqual([
    ['2026-03-04', 1],
    ['2026-03-03', 1],
  ]);
  expect(modifiedAt(history)).toBe('2026-03-03T23:30:00.000Z');
  expect(modifiedAt(makeHistory())).toBeNull();
});

test('parts are counted, and what came that day is not told as changed too', () => {
  const history = makeHistory(
    step('2026-03-03T12:00:00.000Z', 'changed'),
    step('2026-03-03T11:00:00.000Z', 'changed', 'm2'),
    step('2026-03-03T10:00:00.000Z', 'changed', 'm2'),
    step('2026-03-03T10:00:00.000Z', 'added'),
  );
  expect(historyDays(history)[0]?.changes).toEqual([
    { subject: 'steps', action: 'changed', count: 1, about: ['m2'] },
    { subject: 'steps', action: 'added', count: 1, about: ['m1'] },
  ]);
});

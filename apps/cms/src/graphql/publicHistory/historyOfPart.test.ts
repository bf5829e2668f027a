import { historyOfPart } from './historyOfPart';

const type = { told: { date: 'steps' } } as const;
const version = (at: string, date: string) => ({
  documentId: 'm1',
  locale: 'fr',
  at,
  snapshot: { fields: { date }, relations: {} },
});
const since = '2026-03-02T23:30:00.000Z';
const shown = { since, removedAt: null, isShown: true };

describe('the history of a part', () => {
  test('begins when it came, on a later day of the city than the whole', () => {
    const sameDay = version('2026-03-03T22:00:00.000Z', '1964-05-27');
    const nextDay = version('2026-03-03T23:00:00.000Z', '1964-05-27');
    expect(historyOfPart(type, [sameDay], shown)).toEqual([]);
    expect(historyOfPart(type, [nextDay], shown)).toEqual([{ at: nextDay.at, action: 'added' }]);
  });

  test('tells a change of what is told, and no other', () => {
    const first = version('2026-03-02T23:30:00.000Z', '1964-05-27');
    const same = version('2026-04-01T10:00:00.000Z', '1964-05-27');
    const other = version('2026-04-02T10:00:00.000Z', '1964-05-28');
    expect(historyOfPart(type, [first, same, other], shown)).toEqual([
      { at: other.at, action: 'changed' },
    ]);
  });

  test('ends when it was taken back; one that nobody saw has none', () => {
    const removedAt = '2026-05-01T10:00:00.000Z';
    const gone = { since, removedAt, isShown: false };
    expect(historyOfPart(type, [version(since, '1964')], gone)).toEqual([
      { at: removedAt, action: 'removed' },
    ]);
    expect(historyOfPart(type, [], gone)).toEqual([]);
    expect(historyOfPart(type, [version(since, '1964')], { ...gone, removedAt: null })).toEqual([]);
  });
});

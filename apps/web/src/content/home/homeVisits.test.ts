import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { partialDateFrom } from '@entente/model/partialDate';
import { isVisitOver } from '@entente/model/visitInterval';
import { parse, valueFromASTUntyped, visit as walk, type ObjectValueNode } from 'graphql';
import { visitBounds } from './home.server';

jest.mock('../../engine/cms/cms.server');
jest.mock('../../env', () => ({ env: () => ({ locales: ['fr', 'en'], localesDir: null }) }));

const query = parse(readFileSync(path.join(__dirname, 'home.graphql'), 'utf8'));

/** The filter of one list of the home page's own query, for a day. */
function filterOf(list: 'next' | 'last', today: string): object {
  let found: ObjectValueNode | null = null;
  walk(query, {
    Field(field) {
      const filters = field.arguments?.find(({ name }) => name.value === 'filters')?.value;
      if (field.alias?.value === list && filters?.kind === 'ObjectValue') found = filters;
    },
  });
  if (!found) throw new Error(`The query has no list "${list}"`);
  return valueFromASTUntyped(found, visitBounds(today)) as object;
}

interface Stored {
  start: string;
  end: string | null;
  precision: 'day' | 'month' | 'year' | null;
}

/** What a CMS finds with a filter, as Strapi reads one: all that one object says, at once. */
function matches(visit: Stored, filter: object): boolean {
  return Object.entries(filter).every(([name, said]: [string, unknown]) => {
    if (name === 'or') return (said as object[]).some((one) => matches(visit, one));
    if (name === 'and') return (said as object[]).every((one) => matches(visit, one));
    const value = visit[name as keyof Stored];
    return Object.entries(said as object).every(([operator, than]: [string, unknown]) => {
      if (operator === 'null') return (value === null) === than;
      if (value === null) return false;
      const text = String(than);
      if (operator === 'eq') return value === text;
      if (operator === 'gte') return value >= text;
      if (operator === 'lt') return value < text;
      throw new RangeError(`The test knows no "${operator}"`);
    });
  });
}

const onHome = (visit: Stored, today: string) =>
  (['next', 'last'] as const).map((list) => matches(visit, filterOf(list, today)));

test.each<[string, Stored, string, boolean]>([
  ['on its day', { start: '2026-12-15', end: null, precision: 'day' }, '2026-12-15', true],
  ['after its day', { start: '2026-12-15', end: null, precision: 'day' }, '2026-12-16', false],
  ['in its month', { start: '2026-12-01', end: null, precision: 'month' }, '2026-12-31', true],
  ['after its month', { start: '2026-12-01', end: null, precision: 'month' }, '2027-01-01', false],
  ['in its year', { start: '2026-01-01', end: null, precision: 'year' }, '2026-12-31', true],
  ['after its year', { start: '2026-01-01', end: null, precision: 'year' }, '2027-01-01', false],
  [
    'before its last day',
    { start: '2024-04-07', end: '2024-04-12', precision: null },
    '2024-04-12',
    true,
  ],
])('a visit is asked for among those to come %s', (_, visit, today, isComing) => {
  expect(onHome(visit, today)).toEqual([isComing, !isComing]);
});

test('every visit is in one of the two lists, and in the one where the model has it', () => {
  const day = fc
    .date({ min: new Date('2025-06-01'), max: new Date('2028-06-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const visits = fc.record({
    start: day,
    end: fc.option(day),
    precision: fc.constantFrom('day' as const, 'month' as const, 'year' as const, null),
  });
  fc.assert(
    fc.property(visits, day, ({ start, end, precision }, today) => {
      const length = { day: 10, month: 7, year: 4 }[precision ?? 'day'];
      const first = (text: string) => text.slice(0, length) + '-01-01'.slice(length - 4);
      const stored = { start: first(start), end: end && first(end), precision };
      const known = partialDateFrom(stored.start, precision);
      if (!known) throw new Error(`No date: ${start}`);
      const isOver = isVisitOver(known, partialDateFrom(stored.end, precision), today);
      expect(onHome(stored, today)).toEqual([!isOver, isOver]);
    }),
  );
});

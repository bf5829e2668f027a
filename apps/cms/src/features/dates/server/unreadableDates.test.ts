import { unreadableDates, type Attributes } from './unreadableDates';

const attributes: Attributes = {
  title: { type: 'string' },
  date: { type: 'date' },
  sources: { type: 'component', repeatable: true, component: 'source.source' },
  audit: { type: 'component', component: 'source.source' },
};
const source: Attributes = { consultedOn: { type: 'date' } };

const found = (data: Record<string, unknown>) =>
  unreadableDates(data, attributes, () => source).map(
    ({ path, problem }) => `${path.join('.')} ${problem}`,
  );

test.each([
  '2024-04-09',
  '0800-01-01',
  '',
  null,
  undefined,
  new Date(),
  '2024-04-09T00:00:00.000Z',
])('a day, or none, can be kept: %s', (date) => {
  expect(found({ date, title: '31/04/2024' })).toEqual([]);
});

test.each([
  ['31/04/2024', 'no-such-date'],
  ['2024-02-30', 'no-such-date'],
  ['bientôt', 'unreadable'],
  ['12/05/58', 'short-year'],
  ['1958', 'day-needed'],
  ['05/1958', 'day-needed'],
  ['2924-04-09', 'far-year'],
  ['0204-04-09', 'far-year'],
  ['09/04/2024', 'day-needed'],
])('%s is told: %s', (date, problem) => {
  expect(found({ date })).toEqual([`date ${problem}`]);
});

test('dates of parts are told at their place', () => {
  const data = {
    sources: [{ consultedOn: '2024-04-09' }, { consultedOn: 'hier' }],
    audit: { consultedOn: '32/01/2024' },
  };
  expect(found(data)).toEqual([
    'sources.1.consultedOn unreadable',
    'audit.consultedOn no-such-date',
  ]);
});

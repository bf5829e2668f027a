import { knownTimeZone, programmeDays } from './programmeDays';

const item = (overrides: object) => ({
  __typename: 'ComponentProgrammeItem' as const,
  id: '1',
  title: 'Signature du protocole',
  start: '2024-04-09T14:00:00.000Z',
  end: null,
  place: 'Québec',
  visibility: 'public' as const,
  ...overrides,
});

test('hours are those of the place of the visit', () => {
  const [day] = programmeDays([item({ end: '2024-04-09T15:30:00.000Z' })], 'America/Toronto', 'fr');
  expect(day).toMatchObject({ day: '2024-04-09', slots: [{ start: '10:00', end: '11:30' }] });
});

test('an evening in Québec stays on its day though it is already tomorrow in Paris', () => {
  const evening = item({ start: '2024-04-10T01:00:00.000Z' });
  expect(programmeDays([evening], 'America/Toronto', 'fr')[0]?.day).toBe('2024-04-09');
  expect(programmeDays([evening], 'Europe/Paris', 'fr')[0]?.day).toBe('2024-04-10');
});

test.each(['internal', 'press'] as const)('an item for %s eyes is never shown', (visibility) => {
  expect(programmeDays([item({ visibility })], 'Europe/Paris', 'fr')).toEqual([]);
});

test('days and hours come in their order', () => {
  const late = item({ id: '2', start: '2024-04-11T08:00:00.000Z' });
  const days = programmeDays([late, item({})], 'Europe/Paris', 'fr').map(({ day }) => day);
  expect(days).toEqual(['2024-04-09', '2024-04-11']);
});

test('a zone that does not exist gives way to the one of the owner', () => {
  expect(knownTimeZone('America/Quebecville')).toBe('Europe/Paris');
  expect(knownTimeZone('America/Toronto')).toBe('America/Toronto');
});

test('what has no hour comes first, under no day', () => {
  const untimed = item({ id: '2', start: null, title: 'Rencontres' });
  expect(programmeDays([item({}), untimed], 'Europe/Paris', 'fr')).toMatchObject([
    { day: null, slots: [{ title: 'Rencontres', start: null, dateTime: null }] },
    { day: '2024-04-09' },
  ]);
});

test('what goes on past midnight ends on a day that is named', () => {
  const party = item({ start: '2024-04-10T00:00:00.000Z', end: '2024-04-10T05:00:00.000Z' });
  const [day] = programmeDays([party], 'America/Toronto', 'fr');
  expect(day?.slots[0]).toMatchObject({
    start: '20:00',
    end: expect.stringMatching(/^01:00 le 10\savril$/) as string,
  });
});

test.each([
  ['in Québec in winter', 'America/Toronto', '2027-12-10T01:30:00.000Z', '2027-12-09', '20:30'],
  ['in Tokyo', 'Asia/Tokyo', '2027-04-09T22:00:00.000Z', '2027-04-10', '07:00'],
  ['at the turn of a year', 'America/Toronto', '2028-01-01T03:00:00.000Z', '2027-12-31', '22:00'],
  ['at the end of February', 'Asia/Kolkata', '2028-02-28T19:00:00.000Z', '2028-02-29', '00:30'],
  ['on the night of the clocks', 'Europe/Paris', '2027-03-28T01:00:00.000Z', '2027-03-28', '03:00'],
  ['beyond the date line', 'Pacific/Auckland', '2027-04-09T12:00:00.000Z', '2027-04-10', '00:00'],
])('what begins %s stands on the day of that place', (_, zone, start, day, hour) => {
  expect(programmeDays([item({ start })], zone, 'fr')).toMatchObject([
    { day, slots: [{ start: hour }] },
  ]);
});

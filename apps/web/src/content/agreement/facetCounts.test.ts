import { makeMilestone, makeDomainTag, makeQuebec, makeRennes } from '../shared/shared.fixture';
import { makeAgreementCard } from './agreement.fixture';
import { facetCounts, inRegister, selected } from './facetCounts';
import { withFacet, whole } from './selection';

const today = '2026-11-23';
const setting = { owner: makeRennes(), on: today };
const signed = (documentId: string, date: string, precision: 'day' | 'month' | 'year' = 'day') =>
  makeAgreementCard({
    documentId,
    milestones: [makeMilestone({ documentId, kind: 'signed', date, precision })],
  });

test('each facet is counted, in the order of its vocabulary; years from the latest', () => {
  const facets = facetCounts(
    [
      signed('over', '1990-01-01'),
      signed('running', '2024-04-09'),
      { ...signed('other', '2024-01-01', 'year'), instrument: 'twinning' },
    ],
    setting,
  );
  expect(facets.status.map(({ value }) => value)).toEqual(['in-force', 'expired']);
  expect(facets.instrument).toEqual([
    { value: 'protocol', count: 2 },
    { value: 'twinning', count: 1 },
  ]);
  expect(facets.year).toEqual([
    { value: '2024', count: 2 },
    { value: '1990', count: 1 },
  ]);
});

test('an agreement with two commitments in one domain counts once', () => {
  const commitments = ['a', 'b'].map((documentId) => ({
    __typename: 'Commitment' as const,
    documentId,
    domain: makeDomainTag(),
  }));
  const facets = facetCounts([{ ...signed('one', '2024-04-09'), commitments }], setting);
  expect(facets.domain.map(({ value, count }) => [value, count])).toEqual([
    [makeDomainTag().slug, 1],
  ]);
});

test('what nobody has signed yet is not in the register', () => {
  const all = [signed('signed', '2024-04-09'), makeAgreementCard({ milestones: [] })];
  expect(inRegister(all, today).map(({ documentId }) => documentId)).toEqual(['signed']);
});

const twinned = (documentId: string, date: string, partner = makeQuebec()) => ({
  ...signed(documentId, date),
  instrument: 'twinning' as const,
  parties: [makeRennes(), partner],
});
const cork = { ...makeQuebec(), documentId: 'cork', slug: 'cork', name: 'Cork', country: 'IE' };
const register = [
  signed('protocol', '2024-04-09'),
  twinned('quebec', '1964-05-27'),
  twinned('cork', '1982-01-01', { ...cork, latitude: 51.9, longitude: -8.5 }),
];

test('a city signs with those elsewhere: it is no partner of its own, nor its country', () => {
  const { partner, country } = facetCounts(register, setting);
  expect(partner.map(({ value, count }) => [value, count])).toEqual([
    ['cork', 1],
    [makeQuebec().slug, 2],
  ]);
  expect(country).toEqual([
    { value: 'CA', count: 2 },
    { value: 'IE', count: 1 },
  ]);
});

test('each number is what is found behind it, whatever else is chosen', () => {
  const twinnings = withFacet(whole, 'instrument', 'twinning');
  const counts = facetCounts(register, setting, twinnings);
  for (const by of ['status', 'instrument', 'country', 'partner', 'decade', 'year'] as const) {
    for (const { value, count } of counts[by]) {
      const found = selected(register, withFacet(twinnings, by, value), setting);
      expect([by, value, found.length]).toEqual([by, value, count]);
    }
  }
  expect(counts.decade.map(({ value }) => value)).toEqual(['1960', '1980']);
  expect(counts.instrument.map(({ value }) => value)).toEqual(['protocol', 'twinning']);
});

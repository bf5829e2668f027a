import { makeMilestone, makeDomainTag } from '../shared/shared.fixture';
import { makeAgreementCard } from './agreement.fixture';
import { inRegister, facetCounts } from './facetCounts';

const today = '2026-11-23';
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
    today,
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
  const facets = facetCounts([{ ...signed('one', '2024-04-09'), commitments }], today);
  expect(facets.domain.map(({ value, count }) => [value, count])).toEqual([
    [makeDomainTag().slug, 1],
  ]);
});

test('what nobody has signed yet is not in the register', () => {
  const all = [signed('signed', '2024-04-09'), makeAgreementCard({ milestones: [] })];
  expect(inRegister(all, today).map(({ documentId }) => documentId)).toEqual(['signed']);
});

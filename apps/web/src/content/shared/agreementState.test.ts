import { makeAgreementCard } from '../agreement/agreement.fixture';
import { agreementStanding, agreementState, signedOn } from './agreementState';
import { makeMilestone } from './shared.fixture';

test('an agreement for five years is in force on its second day, and expired when they are over', () => {
  expect(agreementState(makeAgreementCard(), '2024-04-10').status).toBe('in-force');
  expect(agreementState(makeAgreementCard(), '2030-01-01').status).toBe('expired');
});

test('before its signature it was not signed', () => {
  expect(agreementState(makeAgreementCard(), '2024-04-08').status).toBe('draft');
});

test('an agreement is replaced on the day the one that replaces it is signed, not by an amendment', () => {
  const child = (parentRelation: 'replaces' | 'amends') => ({
    __typename: 'Agreement' as const,
    documentId: 'child',
    parentRelation,
    milestones: [makeMilestone({ kind: 'signed', date: '2026-05-01', precision: 'day' })],
  });
  const on = (relation: 'replaces' | 'amends', day: string) =>
    agreementState(makeAgreementCard({ children: [child(relation)] }), day).status;
  expect(on('replaces', '2026-05-02')).toBe('superseded');
  expect(on('replaces', '2026-04-30')).toBe('in-force');
  expect(on('amends', '2026-05-02')).toBe('in-force');
});

test('of two that replace it, the one signed first took its place, in whatever order they come', () => {
  const child = (documentId: string, date: string, precision: 'day' | 'year' = 'day') => ({
    __typename: 'Agreement' as const,
    documentId,
    parentRelation: 'replaces' as const,
    milestones: [makeMilestone({ kind: 'signed', date, precision })],
  });
  const children = [child('later', '2026-05-01'), child('first', '2025-02-03')];
  for (const given of [children, [...children].reverse()]) {
    const standing = agreementStanding(makeAgreementCard({ children: given }), '2026-11-29');
    expect([standing.status, standing.since]).toEqual(['superseded', '2025-02-03']);
  }
});

test('a milestone without a date says nothing about the status', () => {
  const agreement = makeAgreementCard({
    milestones: [makeMilestone({ kind: 'signed', date: null })],
  });
  expect(agreementState(agreement, '2026-01-01').status).toBe('draft');
  expect(signedOn(agreement, '2026-01-01')).toBeNull();
});

test('of a day in the past nothing is told that is recorded for later', () => {
  const agreement = makeAgreementCard({
    milestones: [
      makeMilestone({ documentId: 'a', kind: 'signed', date: '2018-05-10', precision: 'day' }),
      makeMilestone({ documentId: 'b', kind: 'terminated', date: '2027-05-10', precision: 'day' }),
    ],
    termKind: 'open',
  });
  expect(agreementStanding(agreement, '2026-11-29').end?.date).toBe('2027-05-10');
  expect(agreementStanding(agreement, '2026-11-29', true).end).toBeNull();
});

test('a signature to come is no signature yet', () => {
  const agreement = makeAgreementCard({
    milestones: [makeMilestone({ kind: 'signed', date: '2027-03-01', precision: 'day' })],
  });
  expect(signedOn(agreement, '2026-11-29')).toBeNull();
  expect(signedOn(agreement, '2027-03-01')).toBe('2027-03-01');
});

test.each([
  [41, 'terminated', 'terminated'],
  [101, 'superseded', 'superseded'],
  [150, 'suspended', 'suspended'],
  [250, 'renewed', 'renewed'],
  [400, 'entered_into_force', 'in-force'],
] as const)('of %i milestones the last one, %s, decides', (count, kind, status) => {
  const visits = Array.from({ length: count - 1 }, (_, place) =>
    makeMilestone({ documentId: `visit${place}`, date: '2019-06-01', precision: 'day' }),
  );
  const last = makeMilestone({ documentId: 'last', kind, date: '2025-01-01', precision: 'day' });
  const agreement = makeAgreementCard({ termKind: 'open', milestones: [...visits, last] });
  expect(agreementState(agreement, '2026-11-29').status).toBe(status);
});

test('of 120 agreements that depend on it, the last may be the one that replaces it', () => {
  const child = (documentId: string, parentRelation: 'replaces' | 'amends') => ({
    __typename: 'Agreement' as const,
    documentId,
    parentRelation,
    milestones: [makeMilestone({ kind: 'signed', date: '2025-05-01', precision: 'day' })],
  });
  const amendments = Array.from({ length: 119 }, (_, place) => child(`child${place}`, 'amends'));
  const children = [...amendments, child('last', 'replaces')];
  expect(agreementState(makeAgreementCard({ children }), '2026-11-29').status).toBe('superseded');
});

import { milestone } from './agreementStatus.fixture';
import { replacementDate } from './replacement';
import type { ChildAgreement } from './replacement';

const replacing = (...signed: string[]): ChildAgreement => ({
  relation: 'replaces',
  milestones: signed.map((when) => milestone('signed', when)),
});

test.each<[string, ChildAgreement[], string | null]>([
  ['nothing', [], null],
  ['one that is not signed', [replacing()], null],
  [
    'the earliest of two, given last',
    [replacing('2026-05-01'), replacing('2024-02-03')],
    '2024-02-03',
  ],
  ['the earliest signature of one', [replacing('2025-01-02', '2024-12-31')], '2024-12-31'],
  ['one that is signed, beside one that is not', [replacing(), replacing('2024')], '2024'],
  [
    'the earliest, were it known to the year only',
    [replacing('2024-06'), replacing('2024')],
    '2024',
  ],
  ['no amendment', [{ ...replacing('2020'), relation: 'amends' }, replacing('2024')], '2024'],
  ['nothing of which nobody said what it does', [{ ...replacing('2020'), relation: null }], null],
  [
    'no other milestone',
    [{ relation: 'replaces', milestones: [milestone('entered-into-force', '2020')] }],
    null,
  ],
])('an agreement is replaced by %s', (_, children, on) => {
  expect(replacementDate(children)).toBe(on);
});

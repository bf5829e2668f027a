import { makeAgreement } from '../../../content/agreement/agreement.fixture';
import { agreementLegislation } from '../../../content/agreement/agreement.legislation';
import { makeMilestone } from '../../../content/shared/shared.fixture';
import { makeFrame } from '../../../layout/layout.fixture';
import { makeLocaleContext } from '../outputs.fixture';

const milestones = [
  makeMilestone({ documentId: 'm1', kind: 'signed', date: '2020-01-10', precision: 'day' }),
  makeMilestone({
    documentId: 'm2',
    kind: 'entered_into_force',
    date: '2020-03-01',
    precision: 'day',
  }),
  makeMilestone({ documentId: 'm3', kind: 'terminated', date: '2022-06-30', precision: 'day' }),
];
const agreement = makeAgreement({ milestones, termKind: 'open', termYears: null });
const props = {
  ...makeFrame({ section: null }),
  agreement,
  owner: null,
  permalink: '',
  today: '2024-06-01',
};

// Before it was signed it is a draft.
test.each([
  ['2019-12-31', undefined, 'NotInForce'],
  ['2020-02-01', '2020-01-10', 'NotInForce'],
  ['2021-01-01', '2020-01-10', 'InForce'],
  ['2024-06-01', '2020-01-10', 'NotInForce'],
])('on %s an agreement was signed %s and was %s', (on, signed, force) => {
  const law: object = agreementLegislation(props, makeLocaleContext(), on) as object;
  expect(law).toMatchObject({
    '@type': 'Legislation',
    legislationLegalForce: `https://schema.org/${force}`,
  });
  expect('legislationDate' in law && law.legislationDate).toBe(signed ?? false);
});

test('a date known to the month is not made a day', () => {
  const month = [makeMilestone({ kind: 'signed', date: '2023-01-01', precision: 'month' })];
  const told = { ...props, agreement: makeAgreement({ milestones: month }) };
  const law = agreementLegislation(told, makeLocaleContext(), '2024-06-01');
  expect(law).toMatchObject({ legislationDate: '2023-01' });
});

import { makeMilestone, makeQuebec, makeRennes } from '../shared/shared.fixture';
import { defaultLocales } from '../../i18n/siteValue';
import { makeAgreementCard } from './agreement.fixture';
import { inOrder, registerRow } from './registerRows';
import type { RegisterOrder } from './selection';

const setting = { owner: makeRennes(), on: '2026-11-23' };
const words = { locales: defaultLocales(), locale: 'fr' };
const line = (documentId: string, name: string, date: string | null, country = 'CA') =>
  registerRow(
    makeAgreementCard({
      documentId,
      parties: [makeRennes(), { ...makeQuebec(), documentId, name, country }],
      milestones: date
        ? [makeMilestone({ documentId, kind: 'signed', date, precision: 'day' })]
        : [],
    }),
    setting,
    'fr',
  );
const rows = [
  line('e', 'Évora', '2001-01-01', 'PT'),
  line('z', 'Zadar', null, 'HR'),
  line('a', 'Aix', '2024-01-01', 'DE'),
];
const order = (by: RegisterOrder, descending = false) =>
  inOrder(rows, { by, descending }, words).map(({ agreement }) => agreement.documentId);

test('partners stand as a dictionary has them, É with E', () => {
  expect(order('partner')).toEqual(['a', 'e', 'z']);
  expect(order('partner', true)).toEqual(['z', 'e', 'a']);
});

test('countries stand by their names in the page’s language: Allemagne, Croatie, Portugal', () => {
  expect(order('country')).toEqual(['a', 'z', 'e']);
});

test('what has no date is behind all others, whichever way they stand', () => {
  expect(order('signed')).toEqual(['e', 'a', 'z']);
  expect(order('signed', true)).toEqual(['a', 'e', 'z']);
});

test('statuses stand as an agreement lives, and equals as they stood', () => {
  expect(order('status').indexOf('a')).toBeLessThan(order('status').indexOf('e'));
  expect(order('instrument')).toEqual(['e', 'z', 'a']);
});

import type { PartialDate } from '@entente/model/partialDate';
import type { AgreementTerm } from '@entente/model/agreementState';
import type { Instrument, MilestoneKind } from '@entente/model/vocabulary';
import { plainSpaces } from '@entente/model/spaces';
import { makeDesk } from './makeDesk';

const on = '2026-11-29' as PartialDate;
const tacit: AgreementTerm = { kind: 'tacit-renewal', years: 3, noticeMonths: 6 };

function line(
  milestones: [MilestoneKind, string][],
  term = tacit,
  instrument: Instrument = 'protocol',
) {
  const agreement = {
    documentId: 'a',
    locale: 'fr',
    title: 'Accord',
    reference: '',
    instrument,
    term,
    milestones: milestones.map(([kind, date]) => ({
      documentId: date,
      locale: 'fr',
      kind,
      date: date as PartialDate,
      title: '',
    })),
    parties: [],
    domains: [],
  };
  const [made] = makeDesk([agreement], () => true, on, 'fr');
  if (!made) throw new Error('The desk has no line');
  const plain = (text: string | null) => (text === null ? null : plainSpaces(text));
  return { ...made, statusWords: plain(made.statusWords), nextWords: plain(made.nextWords) };
}

test('an end recorded for later is told as the site tells it; nothing is renewed or given notice of', () => {
  const { statusWords, reasonWords, noticeWords, nextWords } = line([
    ['entered-into-force', '2018-05-10'],
    ['terminated', '2027-05-10'],
  ]);
  expect(statusWords).toBe('En vigueur jusqu’au 10 mai 2027 (résiliation enregistrée)');
  expect(reasonWords).toContain('n’est pas reconduit au-delà');
  expect(noticeWords).toBeNull();
  expect(nextWords).toBe('Résiliation : 10 mai 2027');
});

test('a signature to come is planned', () => {
  expect(line([['signed', '2027-03-01']]).statusWords).toBe('Signature prévue le 1er mars 2027');
});

test('a convention is “signée”', () => {
  expect(line([['signed', '2024-03-01']], tacit, 'convention').statusWords).toBe(
    'Signée le 1er mars 2024',
  );
});

test('an end recorded before a fixed term is over is no expiry, and nobody need give notice', () => {
  const { statusWords, noticeWords, nextWords, alerts } = line(
    [
      ['entered-into-force', '2018-05-10'],
      ['terminated', '2027-05-10'],
    ],
    { kind: 'fixed', years: 20, noticeMonths: 6 },
  );
  expect(statusWords).toBe('En vigueur jusqu’au 10 mai 2027 (résiliation enregistrée)');
  expect([noticeWords, alerts]).toEqual([null, []]);
  expect(nextWords).toBe('Résiliation : 10 mai 2027');
});

test('an end known to the year that is running is what comes next, and nothing is renewed', () => {
  const { statusWords, noticeWords, nextWords } = line([
    ['entered-into-force', '2018-05-10'],
    ['terminated', '2026'],
  ]);
  expect(statusWords).toBe('État inconnu (résiliation enregistrée pour 2026)');
  expect(noticeWords).toBeNull();
  expect(nextWords).toBe('Résiliation : 2026');
});

test('an entry into force to come is planned', () => {
  const { statusWords, reasonWords } = line([
    ['signed', '2026-10-01'],
    ['entered-into-force', '2027-03-01'],
  ]);
  expect(statusWords).toBe('Entrée en vigueur prévue le 1er mars 2027 (signé le 1er octobre 2026)');
  expect(reasonWords).toContain('à venir');
});

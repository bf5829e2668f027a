import fc from 'fast-check';
import { agreementStanding, standingThen } from './agreementStanding';
import type { AgreementTerm, DatedMilestone } from './agreementState';
import { agreementStatus } from './agreementStatus';
import { anyMilestones, anyTerm, milestone } from './agreementStatus.fixture';
import { shippedLocales } from './locale';
import type { LocaleFile } from './localeFile';
import { latestDay } from './partialDate';
import { date, nearDay } from './partialDate.fixture';
import { plainSpaces } from './spaces';
import { statusLine, statusWord } from './statusWords';
import { instruments } from './vocabulary';
import type { Instrument } from './vocabulary';

const [french, english] = shippedLocales as [LocaleFile, LocaleFile];
const today = '2026-11-29';
const tacit: AgreementTerm = { kind: 'tacit-renewal', years: 3, noticeMonths: 6 };
const entered = milestone('entered-into-force', '2018-05-10');

const mayEnd = ['in-force', 'renewed', 'expiring', 'suspended', 'signed', 'unknown'];

function lines(
  milestones: readonly DatedMilestone[],
  term: AgreementTerm = tacit,
  instrument: Instrument | null = 'protocol',
): [string, string] {
  const standing = agreementStanding(milestones, term, today);
  return [
    plainSpaces(statusLine(french, standing, instrument)),
    plainSpaces(statusLine(english, standing, instrument)),
  ];
}

describe('an end recorded for later', () => {
  it('is told as the end of what is in force', () => {
    expect(lines([entered, milestone('terminated', '2027-05-10')])).toEqual([
      'En vigueur jusqu’au 10 mai 2027 (résiliation enregistrée)',
      'In force until 10 May 2027 (termination recorded)',
    ]);
    expect(
      lines([entered, milestone('renewed', '2021-05-10'), milestone('terminated', '2027')]),
    ).toEqual([
      'En vigueur jusqu’en 2027 (résiliation enregistrée)',
      'In force until 2027 (termination recorded)',
    ]);
  });

  it('says that another agreement follows, when that is the end', () => {
    expect(lines([entered], { ...tacit, replacedOn: date('2027-03-01') })[0]).toBe(
      'En vigueur jusqu’au 1er mars 2027 (remplacement enregistré)',
    );
  });

  it('stands beside a status that is not in force', () => {
    const suspended = [entered, milestone('suspended', '2026-03-03')];
    expect(lines([...suspended, milestone('terminated', '2027-05')])).toEqual([
      'Suspendu depuis le 3 mars 2026 (résiliation enregistrée pour mai 2027)',
      'Suspended since 3 March 2026 (termination recorded for May 2027)',
    ]);
    const signed = [milestone('signed', '2026-02-01'), milestone('terminated', '2027-05-10')];
    expect(lines(signed, { kind: 'open' })[0]).toBe(
      'Signé le 1er février 2026 (résiliation enregistrée pour le 10 mai 2027)',
    );
  });

  it('gives the reason its place, so that no line says that no end is recorded', () => {
    const { reason, until } = agreementStanding(
      [entered, milestone('terminated', '2027-05-10')],
      tacit,
      today,
    );
    expect([reason, until]).toEqual(['termination-ahead', '2027-05-10']);
  });

  it('is not told of a term that is over before, nor once it has come', () => {
    const fixed: AgreementTerm = { kind: 'fixed', years: 9 };
    expect(
      agreementStanding([entered, milestone('terminated', '2027-06-10')], fixed, today),
    ).toMatchObject({ end: null, until: '2027-05-10' });
    const ended = [entered, milestone('terminated', '2026-05-10')];
    expect(lines(ended)[0]).toBe('Résilié le 10 mai 2026');
  });
});

test('a signature to come is planned, and the agreement neither signed nor unsigned', () => {
  const signed = [milestone('signed', '2027-03-01')];
  expect(lines(signed)).toEqual([
    'Signature prévue le 1er mars 2027',
    'Signature planned on 1 March 2027',
  ]);
  expect(agreementStanding(signed, tacit, today)).toMatchObject({
    status: 'draft',
    signature: '2027-03-01',
    reason: 'signature-ahead',
  });
  expect(lines([])[0]).toBe('Non signé');
});

describe('an end known to the month or the year that is running', () => {
  it.each([
    ['2026', 'État inconnu (résiliation enregistrée pour 2026)'],
    ['2026-11', 'État inconnu (résiliation enregistrée pour novembre 2026)'],
    ['2026-12', 'En vigueur jusqu’en décembre 2026 (résiliation enregistrée)'],
    ['2026-10', 'Résilié en octobre 2026'],
    ['2025', 'Résilié en 2025'],
    ['2027', 'En vigueur jusqu’en 2027 (résiliation enregistrée)'],
  ])('terminated in %s it is told as: %s', (when, said) => {
    expect(lines([entered, milestone('terminated', when)])[0]).toBe(said);
  });

  it('gives its reason, and is the end that is told', () => {
    const told = (term: AgreementTerm, ...more: DatedMilestone[]) => {
      const { reason, until } = agreementStanding([entered, ...more], term, today);
      return [reason, until];
    };
    expect(told(tacit, milestone('terminated', '2026'))).toEqual(['end-open', '2026']);
    expect(told({ kind: 'open' }, milestone('superseded', '2026-11'))).toEqual([
      'end-open',
      '2026-11',
    ]);
    expect(told({ ...tacit, replacedOn: date('2026') })).toEqual(['end-open', '2026']);
  });
});

describe('an entry into force to come', () => {
  const signed = milestone('signed', '2026-10-01');
  const entry = milestone('entered-into-force', '2027-03-01');

  it.each<[string, DatedMilestone[], AgreementTerm, string]>([
    [
      'is planned',
      [signed, entry],
      tacit,
      'Entrée en vigueur prévue le 1er mars 2027 (signé le 1er octobre 2026)',
    ],
    [
      'is planned, whatever was ticked about the instrument',
      [signed, entry],
      { ...tacit, entersIntoForceOnSignature: true },
      'Entrée en vigueur prévue le 1er mars 2027 (signé le 1er octobre 2026)',
    ],
    [
      'is planned to the month',
      [signed, milestone('entered-into-force', '2027-03')],
      { kind: 'fixed', years: 5 },
      'Entrée en vigueur prévue en mars 2027 (signé le 1er octobre 2026)',
    ],
    [
      'is told with the end that is recorded already',
      [signed, entry, milestone('terminated', '2028-01-01')],
      { kind: 'open' },
      'Entrée en vigueur prévue le 1er mars 2027 (signé le 1er octobre 2026, résiliation enregistrée pour le 1er janvier 2028)',
    ],
    [
      'is planned of what nobody signed',
      [entry],
      tacit,
      'Entrée en vigueur prévue le 1er mars 2027 (non signé)',
    ],
    [
      'comes after a signature to come',
      [milestone('signed', '2027-01-15'), entry],
      tacit,
      'Signature prévue le 15 janvier 2027',
    ],
    [
      'is planned where the term would be over, counted from the signature',
      [milestone('signed', '2019-10-01'), entry],
      { kind: 'fixed', years: 5 },
      'Entrée en vigueur prévue le 1er mars 2027',
    ],
    [
      'known to the year that is running is neither planned nor reached',
      [signed, milestone('entered-into-force', '2026')],
      tacit,
      'État inconnu',
    ],
  ])('%s', (_, milestones, term, said) => {
    expect(lines(milestones, term)[0]).toBe(said);
  });

  it('is said in English, and in the gender of the instrument', () => {
    expect(lines([signed, entry])[1]).toBe(
      'Entry into force planned on 1 March 2027 (signed on 1 October 2026)',
    );
    expect(lines([signed, entry], tacit, 'charter')[0]).toMatch(/\(signée le/);
  });

  it('is no status, and has its reason', () => {
    expect(agreementStanding([signed, entry], tacit, today)).toMatchObject({
      status: 'signed',
      entry: '2027-03-01',
      reason: 'entry-ahead',
    });
  });
});

test('a date that nobody recorded says what it was deduced from', () => {
  expect(lines([entered], { kind: 'fixed', years: 5 })[0]).toBe(
    'Expiré le 10 mai 2023 (date calculée d’après la durée)',
  );
  expect(lines([entered], { ...tacit, replacedOn: date('2026-01-05') })[0]).toBe(
    'Remplacé le 5 janvier 2026 (d’après la signature de l’accord qui le remplace)',
  );
  expect(lines([entered, milestone('superseded', '2026-01-05')])[0]).toBe(
    'Remplacé le 5 janvier 2026',
  );
});

test('a status agrees with the instrument it is said of', () => {
  const signed = [milestone('signed', '2024-04-09')];
  expect(lines(signed, tacit, 'convention')[0]).toBe('Signée le 9 avril 2024');
  expect(lines(signed, tacit, 'twinning')[0]).toBe('Signé le 9 avril 2024');
  expect(lines(signed, tacit, 'charter')[1]).toBe('Signed on 9 April 2024');
  // Every instrument was thought of: those named feminine in French, and no other.
  const feminine = instruments.filter(
    (one) => statusWord(french, 'terminated', one) === 'Résiliée',
  );
  expect(feminine.map((one) => french.vocabularies.instrument[one])).toEqual([
    'Lettre d’intention',
    'Convention',
    'Charte',
  ]);
});

test('of a past day nothing is told that came later', () => {
  const milestones = [entered, milestone('terminated', '2027-05-10')];
  const then = standingThen(agreementStatus(milestones, tacit, '2020-01-01'));
  expect(plainSpaces(statusLine(french, then, null))).toBe('En vigueur depuis le 10 mai 2018');
});

test('whatever is recorded, a status and an end never contradict each other', () => {
  fc.assert(
    fc.property(anyMilestones, anyTerm, nearDay, (milestones, term, on) => {
      const { status, end, signature, until } = agreementStanding(milestones, term, on);
      expect(status).toBe(agreementStatus(milestones, term, on).status);
      const isPlanned = signature === null || (status === 'draft' && signature > on);
      const isToCome =
        end === null || (mayEnd.includes(status) && latestDay(end.date) > on && until === end.date);
      expect([isPlanned, isToCome]).toEqual([true, true]);
    }),
  );
});

test.each([
  ['2027-03-01', 'Signature prévue le 1er mars 2027'],
  ['2027-03', 'Signature prévue en mars 2027'],
  ['2027', 'Signature prévue en 2027'],
  ['2026-11-30', 'Signature prévue le 30 novembre 2026'],
  ['2026-12', 'Signature prévue en décembre 2026'],
  ['2026-11-29', 'Signé le 29 novembre 2026'],
  // It may have taken place: neither planned nor signed.
  ['2026-11', 'État inconnu'],
  ['2026', 'État inconnu'],
])('a signature of %s is told as: %s', (when, said) => {
  expect(lines([milestone('signed', when)])[0]).toBe(said);
});

test.each([
  [['2027-03-01', '2026-05-04'], 'Signé le 4 mai 2026'],
  [['2027-03-01', '2027-02-01'], 'Signature prévue le 1er février 2027'],
])('of several signatures, %j, the first is told', (signatures, said) => {
  expect(lines(signatures.map((when) => milestone('signed', when)))[0]).toBe(said);
});

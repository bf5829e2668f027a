import { makeXlsx } from './layouts/files.fixture';
import type { Value } from './layouts/files.fixture';
import { readRegister } from './readRegister';
import type { RegisterDraft } from './registerDraft';

const csv = (text: string) => readRegister(Buffer.from(text), { name: 'a.csv', language: 'fr' });
const xlsx = (rows: Value[][]) =>
  readRegister(makeXlsx([{ name: 'F', rows }]), { name: 'a.xlsx', language: 'fr' });
const partiesOf = ({ agreements }: RegisterDraft) =>
  agreements.map(({ parties }) => parties.map(({ name }) => name.value));
const asked = ({ questions }: RegisterDraft) =>
  questions.map(({ code, evidence }) => `${code} ${evidence.cell}`);
const warned = ({ warnings }: RegisterDraft) =>
  warnings.map(({ code, evidence }) => `${code} ${evidence.cell}`);

it.each([
  'Signataires',
  'Parties signataires',
  'Signatories',
  'Firmantes',
  'Partes',
  'Partes firmantes',
  'Unterzeichner',
  'Contractants',
  'Parties contractantes',
  'Vertragsparteien',
])('reads the parties of a column called “%s”', (header) => {
  const draft = csv(`${header};Année\nBrno | Cork;1965\nErlangen | Brno;1982\n`);
  expect(partiesOf(draft)).toEqual([
    ['Brno', 'Cork'],
    ['Erlangen', 'Brno'],
  ]);
});

it('keeps people who signed beside partners, or with their offices, aside with a warning', () => {
  const beside = csv('Partenaire;Signataires;Année\nBrno;Anne Roux;1965\nCork;Luc Blin;1982\n');
  expect([partiesOf(beside), warned(beside)]).toEqual([
    [['Brno'], ['Cork']],
    ['unknown-column B1'],
  ]);
  const alone = csv('Intitulé;Signataires;Année\nA;Mme Roux, maire;1965\nB;M. Blin, maire;1982\n');
  expect(partiesOf(alone)).toEqual([[], []]);
});

it.each(['Préavis', 'Notice period', 'Kündigungsfrist', 'Délai'])(
  'makes no partner of the durations under “%s”, and says that they are kept aside',
  (header) => {
    const draft = csv(
      `Intitulé;${header};Signé le\nPacte du lac;6 mois;1965\nPacte de l’eau;3 months;1982\n`,
    );
    expect(draft.partners).toEqual([]);
    expect(warned(draft)).toContain('unknown-column B1');
    expect(draft.agreements[0]?.other.map(({ value }) => value)).toEqual(['6 mois']);
  },
);

it.each(['6 mois', '12 000 €', '14/07/1989', '1989', '40 %', 'trois ans'])(
  'asks about the partner “%s”',
  (value) => {
    const draft = csv(`Partenaire;Signé le\nBrno;1965\nCork;1966\n${value};1967\n`);
    expect([partiesOf(draft)[2], asked(draft)]).toEqual([[], ['value-not-known A4']]);
  },
);

it.each([
  'En vigueur le',
  'En vigueur depuis',
  'In force since',
  'Entrée en vigueur',
  'En vigueur',
])('reads the days under “%s” as those of the entry into force', (header) => {
  const [first] = csv(`Partenaire;${header}\nBrno;14/07/1989\nCork;2 mai 1990\n`).agreements;
  expect([first?.enteredIntoForceOn?.value, first?.status]).toEqual(['1989-07-14', null]);
});

it('asks that a formula without a kept value be calculated, and makes nothing of it', () => {
  const draft = xlsx([
    ['Partenaire', 'Signé le'],
    ['Brno', 1965],
    ['Cork', { t: 'z', f: 'B2+1' } as Value],
    [{ t: 'z', f: 'A2&A3' } as Value, 1970],
  ]);
  expect(asked(draft)).toEqual(['formula-without-value B3', 'formula-without-value A4']);
  expect(draft.questions[0]?.message).toContain('jamais été calculée');
  expect([draft.agreements[1]?.signedOn, partiesOf(draft)[2]]).toEqual([null, []]);
});

it('takes a row of totals for none of the agreements, however full', () => {
  const draft = xlsx([
    ['Partenaire', 'Pays', 'Durée', 'Note'],
    ['Brno', 'CZ', 3, 'a'],
    ['TOTAL', '1 pays', { t: 'n', v: 3, f: 'SUM(C2:C2)' }, '1 accord'],
  ]);
  expect([partiesOf(draft), warned(draft)]).toEqual([[['Brno']], ['total-row A3']]);
});

it.each([
  ['Reconduction', 'tacite', 'tacit-renewal'],
  ['Renouvellement', 'Par tacite reconduction', 'tacit-renewal'],
  ['Reconduction', 'expresse', 'fixed'],
  ['Vigencia', 'indefinida', 'open'],
  ['Durée', 'durée illimitée', 'open'],
  ['Date de fin', 'durée illimitée', 'open'],
])('reads the term of “%s”: %s', (header, value, term) => {
  const draft = csv(`Partenaire;Signé le;${header}\nBrno;1965;${value}\nCork;1966;${value}\n`);
  expect([draft.agreements[0]?.term?.value, asked(draft)]).toEqual([term, []]);
});

it('offers the year of a day that there is not', () => {
  const draft = csv('Partenaire;Signé le\nBrno;1965-04-01\nCork;1988-00-00\n');
  expect(draft.questions).toMatchObject([{ code: 'no-such-date', options: ['1988'] }]);
});

it('reads the kind of an agreement whose title is no more than that', () => {
  const [first] = csv(
    'Partes;Acuerdo;Fecha de firma\nBrno;Acuerdo de hermanamiento;1965\n',
  ).agreements;
  expect(first?.instrument?.value).toBe('twinning');
});

import Ajv from 'ajv';
import schema from '../register.schema.json';
import { dayCell, makeXlsx } from './layouts/files.fixture';
import type { Value, XlsxSheet } from './layouts/files.fixture';
import { layouts } from './layouts/layouts.fixture';
import { readRegister } from './readRegister';
import type { RegisterDraft } from './registerDraft';

const csv = (text: string, language: 'fr' | 'en' = 'fr') =>
  readRegister(Buffer.from(text), { name: 'a.csv', language });
const xlsx = (rows: Value[][], more: Partial<XlsxSheet> = {}) =>
  readRegister(makeXlsx([{ name: 'F', rows, ...more }]), { name: 'a.xlsx' });

const asked = ({ questions }: RegisterDraft) =>
  questions.map(({ code, evidence }) => `${code} ${evidence.cell}`);
const warned = ({ warnings }: RegisterDraft) =>
  warnings.map(({ code, evidence }) => `${code} ${evidence.cell}`);
const HEAD = ['Partenaire', 'Pays', 'Signé le'];

it('holds to its schema, whatever the layout', () => {
  const validate = new Ajv({ strict: false }).compile(schema);
  for (const { name, bytes } of layouts()) {
    validate(JSON.parse(JSON.stringify(readRegister(bytes, { name }))));
    expect([name, validate.errors]).toEqual([name, null]);
  }
});

describe('cities of one name', () => {
  it('are asked about, in the reader’s language', () => {
    const draft = csv('Ville jumelée;Pays\nRochester;États-Unis\nBrno;Tchéquie\n');
    expect(draft.questions).toMatchObject([
      {
        code: 'city-ambiguous',
        message: 'Rochester\u00A0: New York (États-Unis) ou Minnesota (États-Unis)\u202F?',
        options: ['New York (États-Unis)', 'Minnesota (États-Unis)'],
        agreement: 0,
        evidence: { file: 'a.csv', sheet: 'csv', cell: 'A2', text: 'Rochester' },
      },
    ]);
  });

  it.each(['Rochester (New York);', 'Rochester, MN;États-Unis', 'Rochester;Royaume-Uni'])(
    'aren’t where the row tells: %s',
    (row) => {
      expect(asked(csv(`Ville jumelée;Pays\n${row}\nBrno;Tchéquie\nCork;Irlande\n`))).toEqual([]);
    },
  );
});

describe('several parties in one cell', () => {
  it('are several where a mark says so, with their countries', () => {
    const [first] = csv(
      'Partenaires;Année\nErlangen (Allemagne) | Cork, Irlande;1964\n',
    ).agreements;
    expect(first?.parties.map(({ name, country }) => [name.value, country?.value])).toEqual([
      ['Erlangen', 'DE'],
      ['Cork', 'IE'],
    ]);
  });

  it('are asked about where a word may be a part of a name', () => {
    const draft = csv('Partner;Year\nBrighton and Hove;1964\nBrno;1965\n', 'en');
    expect(draft.questions).toMatchObject([
      { code: 'several-parties', options: ['Brighton and Hove', 'Brighton | Hove'] },
    ]);
    expect(draft.agreements[0]?.parties).toEqual([]);
  });
});

it('makes no status of free text, and says in which cell it stands', () => {
  const draft = csv('Partenaire;Année;Statut\nBrno;1965;en sommeil\nCork;1982;actif\n');
  expect(draft.agreements.map(({ status }) => [status?.value, status?.text])).toEqual([
    [null, 'en sommeil'],
    ['in-force', 'actif'],
  ]);
  expect(warned(draft)).toEqual(['status-free-text C2']);
});

describe('partners that may be one', () => {
  it.each([
    ['Leeds;Ville de Leeds', 'the city of it'],
    ['Málaga;Malaga', 'accents'],
    ['Cracovie;Kraków', 'another language'],
  ])('%s: %s', (names) => {
    const [one, other] = names.split(';');
    const draft = csv(`Partenaire;Année\n${one};1965\n${other};1982\n`);
    expect(draft.questions).toMatchObject([{ code: 'same-partner', partners: [0, 1] }]);
    expect(draft.partners).toHaveLength(2);
  });

  it('by an identifier', () => {
    const draft = csv(
      'Partenaire;Année;Wikidata\nKöln;1965;Q365\nRheinstadt;1982;https://www.wikidata.org/wiki/Q365\n',
    );
    expect(asked(draft)).toEqual(['same-partner A3']);
  });

  it('are two in two countries, and one by the same name in the same', () => {
    const draft = csv('Partenaire;Pays;Année\nVal;FR;1965\nVal;ES;1982\nVal;FR;1999\n');
    expect([asked(draft), draft.partners.map(({ agreements }) => agreements)]).toEqual([
      [],
      [[0, 2], [1]],
    ]);
  });
});

it('asks about a row that is there twice', () => {
  expect(asked(csv('Partenaire;Année\nBrno;1965\nCork;1982\nBrno;1965\n'))).toEqual([
    'same-agreement A4:B4',
  ]);
});

it('joins accents to their letters, and keeps the original as evidence', () => {
  const name = 'Sze\u0301pvo\u0308lgy';
  const draft = csv(`Partenaire;Année\n${name};1965\n`);
  expect(draft.agreements[0]?.parties[0]?.name).toMatchObject({
    value: 'Szépvölgy',
    evidence: { text: name },
  });
  expect(warned(draft)).toEqual(['letters-composed A2']);
});

describe('a workbook', () => {
  it('uses the kept value of a formula and says so; without one it asks', () => {
    const draft = xlsx([
      HEAD,
      [{ t: 's', v: 'Brno', f: 'A9&""' }, 'FR', 1965],
      ['Cork', 'IE', { t: 'e', v: 0x17, w: '#REF!' }],
    ]);
    expect(draft.agreements[0]?.parties[0]?.name).toMatchObject({
      value: 'Brno',
      evidence: { formula: 'A9&""' },
    });
    expect([warned(draft), asked(draft)]).toEqual([['formula A2'], ['error-value C3']]);
  });

  it('never takes =cmd() for a value', () => {
    const draft = csv(
      "Partenaire;Pays;Statut\nBrno;Tchéquie;=cmd|'/C calc'!A0\n=cmd();Irlande;actif\n",
    );
    expect(asked(draft)).toEqual(['formula-text C2', 'formula-text A3']);
    expect(draft.agreements.map(({ status, parties }) => [status?.text, parties.length])).toEqual([
      [undefined, 1],
      ['actif', 0],
    ]);
  });

  it('gives merged cells to each of their rows, with their own address', () => {
    const draft = xlsx([HEAD, ['Brno', 'Allemagne', 1965], ['Cork', null, 1982]], {
      merges: ['B2:B3'],
    });
    const countries = draft.agreements.map(({ parties }) => parties[0]?.country);
    expect(countries).toMatchObject([
      { value: 'DE', evidence: { cell: 'B2' } },
      { value: 'DE', evidence: { cell: 'B2' } },
    ]);
  });

  it('asks about hidden rows, tells of hidden columns and doesn’t read hidden sheets', () => {
    const rows = [HEAD, ['Brno', 'CZ', 1965], ['Cork', 'IE', 1982]];
    const draft = readRegister(
      makeXlsx([
        { name: 'F', rows, hiddenRows: [2], hiddenColumns: [1] },
        { name: 'old', rows, isHidden: true },
      ]),
      { name: 'a.xlsx' },
    );
    expect([asked(draft), warned(draft)]).toEqual([
      ['hidden-row A3:C3'],
      ['hidden-sheet ', 'hidden-column B2'],
    ]);
    expect(draft.agreements.map(({ isHidden }) => isHidden)).toEqual([false, true]);
  });

  it.each([1900, 1904] as const)('counts days from %d', (system) => {
    const rows: Value[][] = [
      HEAD,
      ['Brno', 'CZ', dayCell('1965-05-12', 'dd/mm/yyyy', system)],
      ['Cork', 'IE', dayCell('1982-03-01', 'mmm-yy', system)],
    ];
    const draft = readRegister(makeXlsx([{ name: 'F', rows }], system), { name: 'a.xlsx' });
    expect(draft.source.dateSystem).toBe(system);
    expect(draft.agreements.map(({ signedOn }) => signedOn?.value)).toEqual([
      '1965-05-12',
      '1982-03',
    ]);
  });
});

it('gives the country that a heading among the rows names', () => {
  const draft = csv('Ville partenaire;Année\nAllemagne;\nErlangen;1964\nEUROPE;\nVal;1999\n');
  expect(draft.agreements.map(({ parties }) => parties[0]?.country?.value)).toEqual([
    'DE',
    undefined,
  ]);
});

it('understands columns without names by their values, and asks', () => {
  const draft = csv('Brno\tTchéquie\t1965\nCork\tIrlande\t1982\nErlangen\tAllemagne\t1964\n');
  expect(draft.columns.map(({ field, by }) => [field, by])).toEqual([
    ['party', 'values'],
    ['country', 'values'],
    ['signedOn', 'values'],
  ]);
  expect(asked(draft)).toEqual(['column-meaning A1', 'column-meaning C1']);
});

it('keeps aside what has no place', () => {
  const draft = csv('Partenaire;Année;Budget;Truc\nBrno;1965;12 000 €;x\n');
  expect(draft.agreements[0]?.other.map(({ header, value }) => [header, value])).toEqual([
    ['Budget', '12 000 €'],
    ['Truc', 'x'],
  ]);
  expect(warned(draft)).toEqual(['unknown-column C1', 'unknown-column D1']);
});

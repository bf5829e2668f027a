import { strToU8, zipSync } from 'fflate';
import { latin, makeXlsx, utf16 } from '../layouts/files.fixture';
import { limits } from '../limits';
import { readRegister } from '../readRegister';
import { placeOf } from './delimited';
import { readTable } from './readTable';
import { UnreadableRegister } from './unreadableRegister';

const bytes = (text: string) => new Uint8Array(Buffer.from(text));

function refusal(input: Uint8Array): unknown {
  try {
    readRegister(input, { name: 'a' });
    return 'read';
  } catch (error) {
    if (!(error instanceof UnreadableRegister)) throw error;
    return { reason: error.reason, place: error.place };
  }
}

const zeros = new Uint8Array(limits.unpackedBytes + 1);

/** A zip file whose directory tells less than its parts unpack to. */
function lying(): Uint8Array {
  const zip = zipSync({ 'xl/workbook.xml': zeros });
  const view = new DataView(zip.buffer, zip.byteOffset);
  for (let at = 0; at + 4 < zip.length; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
  return zip;
}

it.each([
  ['nothing', new Uint8Array(), 'empty', null],
  ['spaces', bytes(' \n \n'), 'empty', null],
  [
    'a quotation mark that is never closed',
    bytes('Partenaire;Année\n"Brno;1965\n'),
    'csv-unclosed',
    { line: 2, column: 1 },
  ],
  [
    'something after a quotation',
    bytes('Partenaire;Année\nx;"Brno"y\n'),
    'csv-after-quote',
    { line: 2, column: 9 },
  ],
  ['half a JSON', bytes('[{"ville":"Brno"},\n {"ville":]'), 'json-broken', { line: 2, column: 11 }],
  ['a JSON that is cut', bytes('[{"ville":"Brno"},'), 'json-broken', { line: 1, column: 19 }],
  [
    'a JSON of one huge text that breaks',
    bytes(`[{"a":"${'\\\\n'.repeat(4_000_000)}"},]`),
    'json-broken',
    { line: 1, column: 12_000_011 },
  ],
  ['a JSON without a list', bytes('{"a":{"b":1}}'), 'json-no-list', { line: 1, column: 1 }],
  [
    'a text that is no register',
    bytes('Bonjour,\nvoici la liste promise.\n'),
    'no-agreements',
    { line: 1, column: 1 },
  ],
  ['a PDF', bytes('%PDF-1.7\n'), 'not-a-table', null],
  ['a page', bytes('<!doctype html><p>x'), 'not-a-table', null],
  ['an old Excel', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'old-excel', null],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3]), 'binary', null],
  [
    'a zip of something else',
    zipSync({ 'word/document.xml': strToU8('<x/>') }),
    'not-a-table',
    null,
  ],
  ['a zip that is cut', makeXlsx([{ name: 'F', rows: [['a']] }]).slice(0, 400), 'broken', null],
  ['a zip bomb', zipSync({ 'xl/workbook.xml': zeros }), 'zip-bomb', null],
  ['a zip bomb that lies', lying(), 'zip-bomb', null],
  [
    'a table under a password',
    zipSync({
      'content.xml': strToU8('x'),
      'META-INF/manifest.xml': strToU8('<m:encryption-data/>'),
    }),
    'encrypted',
    null,
  ],
  [
    'broken XML',
    zipSync({ 'content.xml': strToU8('<a>\n<b></a>') }),
    'broken',
    { line: 2, column: 7 },
  ],
  [
    'too many columns',
    bytes(`a${';b'.repeat(limits.columns)}\n`),
    'too-many-columns',
    { line: 1, column: 201 },
  ],
  [
    'a million rows',
    bytes('Brno;1965\n'.repeat(1_000_000)),
    'too-many-rows',
    { line: 20_001, column: 1 },
  ],
  ['too large', new Uint8Array(limits.fileBytes + 1), 'too-large', null],
] as const)('%s is refused, and it is told where', (_, input, reason, place) => {
  expect(refusal(input)).toEqual({ reason, place });
});

it('tells of macros, and runs none', () => {
  const parts = { 'xl/vbaProject.bin': strToU8('x') };
  const whole = makeXlsx([
    {
      name: 'F',
      rows: [
        ['Partenaire', 'Année'],
        ['Brno', 1965],
      ],
    },
  ]);
  expect(readTable(whole).hasMacros).toBe(false);
  const { unzipSync } = jest.requireActual<typeof import('fflate')>('fflate');
  expect(readTable(zipSync({ ...unzipSync(whole), ...parts })).hasMacros).toBe(true);
});

const TABLE = 'Partenaire;Pays\n"Örnvik; été";Suède\n"a ""b""\nc";Irlande\n';

it.each([
  ['UTF-8', bytes(TABLE)],
  ['UTF-8 with its mark', bytes(`\uFEFF${TABLE}`)],
  ['UTF-16', utf16(TABLE)],
  ['Windows-1252', latin(TABLE)],
  ['lines of Windows', bytes(TABLE.replaceAll(';Suède\n', ';Suède\r\n'))],
])('reads %s', (_, input) => {
  const [sheet] = readTable(input).sheets;
  expect(sheet?.rows.map(({ cells }) => [...cells.values()].map(({ text }) => text))).toEqual([
    ['Partenaire', 'Pays'],
    ['Örnvik; été', 'Suède'],
    ['a "b"\nc', 'Irlande'],
  ]);
});

it.each([';', ',', '\t', '|', '^', '~', ':'])('finds that %j divides the cells', (delimiter) => {
  const lines = [
    ['Partenaire', 'Pays', 'Thèmes'],
    ['Örnvik', 'SE', 'sport. culture'],
    ['Cork', 'IE', 'x'],
  ];
  const table = readTable(bytes(lines.map((line) => line.join(delimiter)).join('\n')));
  expect(table.delimiter).toBe(delimiter);
});

it('believes a first line that tells the delimiter, and counts it', () => {
  const { delimiter, sheets } = readTable(bytes('sep=,\r\nPartenaire,Pays\r\n'));
  expect([delimiter, sheets[0]?.rows[0]?.cells.get(0)?.address]).toEqual([',', 'A2']);
});

it('counts lines and columns from one', () => {
  expect(placeOf('ab\r\ncd', 5)).toEqual({ line: 2, column: 2 });
});

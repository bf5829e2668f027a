import { dayCell, latin, makeOds, makeXlsx, utf16 } from './files.fixture';
import type { OdsValue, Value } from './files.fixture';
import { truths } from './truth.fixture';
import type { Tongue, Truth } from './truth.fixture';
import { countryIn, dateIn, INSTRUMENT_WORDS, STATUS_WORDS } from './words.fixture';

export interface Layout {
  name: string;
  bytes: Uint8Array;
  truths: Truth[];
}

const kind = (tongue: Tongue, { instrument }: Truth) => INSTRUMENT_WORDS[tongue][instrument] ?? '';
const status = (tongue: Tongue, { status: own }: Truth) =>
  STATUS_WORDS[tongue][own ?? 'free'] ?? '';
const slashed = (date: string) => date.split('-').reverse().join('/');
const full = (date: string) => `${date}${'-01-01'.slice(date.length - 4)}`;

/** A title above, dates made for spreadsheets, years and months shown as such, a row of totals. */
function french(): Layout {
  const all = truths('fr');
  const day = ({ signedOn }: Truth): Value =>
    dayCell(full(signedOn), { 4: 'yyyy', 7: 'mmm-yy' }[signedOn.length] ?? 'dd/mm/yyyy');
  const rows: Value[][] = [
    ['Ville de Valdoré – Direction des relations internationales'],
    ['Tableau des coopérations, mis à jour en janvier'],
    [],
    [
      'N°',
      'Collectivité partenaire',
      'Pays',
      null,
      'Nature du lien',
      'Date de signature',
      'Situation',
      'Thématiques',
      'Nb d’habitants',
    ],
    ...all.map((one, place): Value[] => [
      place + 1,
      one.partner,
      countryIn('fr', one.country),
      null,
      kind('fr', one),
      day(one),
      status('fr', one),
      one.domains.join(', '),
      1_000 * (place + 3),
    ]),
    ['Total', null, null, null, null, null, null, null, { t: 'n', v: 1_950_000, f: 'SUM(I5:I64)' }],
  ];
  return {
    name: 'fr.xlsx',
    bytes: makeXlsx([{ name: 'Coopérations', rows, merges: ['A1:I1'] }]),
    truths: all,
  };
}

/** Tabs in UTF-16, days before months that the column itself shows, codes of countries. */
function english(): Layout {
  const all = truths('en');
  const lines = all.map((one) => [
    one.partner,
    one.country,
    kind('en', one),
    slashed(one.signedOn),
    one.domains.join('; '),
    status('en', one),
  ]);
  const text = [
    ['Twin town', 'Country', 'Agreement type', 'Signed', 'Fields of co-operation', 'Status'],
    ...lines,
  ]
    .map((line) => line.map((cell) => (cell.includes(';') ? `"${cell}"` : cell)).join('\t'))
    .join('\r\n');
  return { name: 'en.csv', bytes: utf16(text), truths: all };
}

/** Two rows of names, countries that are told once for several rows, a hidden row, notes below. */
function german(): Layout {
  const all = truths('de');
  const country = (place: number): OdsValue => {
    const code = all[place]?.country ?? '';
    if (all[place - 1]?.country === code) return '';
    let rows = 1;
    while (all[place + rows]?.country === code) rows += 1;
    return {
      attributes: `office:value-type="string" table:number-rows-spanned="${rows}"`,
      text: countryIn('de', code),
    };
  };
  const day = ({ signedOn }: Truth): OdsValue =>
    signedOn.length === 10
      ? {
          attributes: `office:value-type="date" office:date-value="${signedOn}"`,
          text: slashed(signedOn).replaceAll('/', '.'),
        }
      : dateIn('de', signedOn);
  const rows: OdsValue[][] = [
    ['Land', 'Partner', '', 'Vertrag', '', ''],
    ['', 'Partnerstadt', 'Themen', 'Art', 'Unterzeichnet am', 'Stand'],
    ...all.map((one, place): OdsValue[] => [
      country(place),
      one.partner,
      one.domains.join(', '),
      kind('de', one),
      day(one),
      status('de', one),
    ]),
    ['Anzahl', '60'],
    ['Quelle: Amt für Internationales'],
  ];
  return { name: 'de.ods', bytes: makeOds(rows, [20]), truths: all };
}

/** Semicolons in Windows-1252, dates in words, continents as headings among the rows. */
function spanish(): Layout {
  const all = truths('es').map((one) => ({
    ...one,
    partner: Buffer.from(one.partner, 'latin1').toString('latin1').replaceAll('’', "'"),
  }));
  const latinOnly = all.map((one) => ({
    ...one,
    partner: one.partner.replace(/[^\u0020-\u00FF]/g, 'x'),
  }));
  const lines = latinOnly.map((one, place) => [
    one.partner,
    countryIn('es', one.country),
    kind('es', one),
    dateIn('es', one.signedOn),
    String((place % 8) + 1),
    status('es', one),
    one.domains.join(' / '),
  ]);
  const text = [
    ['Ayuntamiento', '', '', '', '', '', ''],
    [
      'Ciudad hermana',
      'País',
      'Tipo de convenio',
      'Fecha de firma',
      'Duración (años)',
      'Situación',
      'Ámbitos',
    ],
    ['EUROPA', '', '', '', '', '', ''],
    ...lines.slice(0, 45),
    ['RESTO DEL MUNDO', '', '', '', '', '', ''],
    ...lines.slice(45),
  ]
    .map((line) => line.join(';'))
    .join('\r\n');
  return { name: 'es.csv', bytes: latin(text), truths: latinOnly };
}

/** Two lines of accents apart, months first, a workbook of an old Macintosh, an aside among columns. */
function american(): Layout {
  const all = truths('en');
  const rows: Value[][] = [
    ['Sister', 'Place', 'Since', 'What', 'Remarks', 'Currently'],
    ['Sister city', 'Country', 'Date signed', 'Type', 'Comments', 'Current status'],
    ...all.map((one, place): Value[] => [
      one.partner.normalize('NFD'),
      countryIn('en', one.country),
      one.signedOn.length === 10
        ? place % 5 === 0
          ? { t: 'n', v: dayCell(one.signedOn, '', 1904).v }
          : dayCell(one.signedOn, 'm/d/yy', 1904)
        : one.signedOn.length === 4
          ? Number(one.signedOn)
          : dateIn('en', one.signedOn),
      kind('en', one),
      place % 7 === 0 ? 'Visited in 2012, 2014' : null,
      status('en', one),
    ]),
  ];
  return {
    name: 'us.xlsx',
    bytes: makeXlsx(
      [
        { name: 'Sheet1', rows, hiddenRows: [30] },
        { name: 'old', rows: [['x']], isHidden: true },
      ],
      1904,
    ),
    truths: all.map((one) => ({ ...one, domains: [] })),
  };
}

export const layouts = (): Layout[] => [french(), english(), german(), spanish(), american()];

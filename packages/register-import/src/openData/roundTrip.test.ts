import { byteOrderMark, csvLine } from '@entente/model/csv';
import { agreementStatuses, instruments, legalNatures, termKinds } from '@entente/model/vocabulary';
import fc from 'fast-check';
import { readRegister } from '../readRegister';
import { openDataRow } from './row';
import type { OpenDataRow } from './row';

/** As /data/agreements has them, in its order. */
const NAMES =
  'id uri reference title_fr url_fr title_en url_en instrument legal_nature parties party_ids domains signed_on signature_planned_on entry_into_force_planned_on status status_since term_until end_recorded_on end_recorded term term_years updated_at'.split(
    ' ',
  );

/** Text without the mark that divides several in CSV, which none of them may have. */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom(
      "=cmd|'/c calc'!A1",
      '-x',
      "'-x",
      "'",
      '@a',
      'l’été, "oui"\r\nnon',
      '\t=1',
      'Sze\u0301p',
      ' a ',
    ),
  )
  .filter((words) => words.trim() !== '' && !words.includes('\uFFFD'));
const item = text.filter(
  (words) => !words.includes('|') && words === words.trim() && !/^['=+\-@]/.test(words),
);
const date = fc
  .tuple(
    fc.date({
      min: new Date('1900-01-01T00:00:00Z'),
      max: new Date('2090-01-01T00:00:00Z'),
      noInvalidDate: true,
    }),
    fc.constantFrom(4, 7, 10),
  )
  .map(([day, length]) => day.toISOString().slice(0, length));
const maybe = <Value>(own: fc.Arbitrary<Value>) => fc.option(own, { nil: null });

const row = fc
  .record({
    id: fc.stringMatching(/^[a-z0-9]{24}$/),
    uri: fc.webUrl(),
    reference: maybe(text),
    title_fr: maybe(text),
    url_fr: maybe(fc.webUrl()),
    title_en: maybe(text),
    url_en: maybe(fc.webUrl()),
    instrument: maybe(fc.constantFrom(...instruments)),
    legal_nature: maybe(fc.constantFrom(...legalNatures)),
    partners: fc.array(fc.tuple(item, fc.stringMatching(/^[a-z0-9]{24}$/)), { maxLength: 4 }),
    domains: fc.uniqueArray(item, { maxLength: 4 }),
    signed_on: maybe(date),
    signature_planned_on: maybe(date),
    status: fc.constantFrom(...agreementStatuses),
    status_since: maybe(date),
    term_until: maybe(date),
    term: maybe(fc.constantFrom(...termKinds)),
    term_years: maybe(fc.integer({ min: 1, max: 99 })),
  })
  .map(({ partners, ...facts }): OpenDataRow => {
    const whole: OpenDataRow = {
      ...facts,
      parties: partners.map(([name]) => name),
      party_ids: partners.map(([, id]) => id),
      updated_at: '2024-04-10T08:00:00.000Z',
    };
    return Object.fromEntries(NAMES.map((name) => [name, whole[name] ?? null]));
  });

const rows = fc.uniqueArray(row, { minLength: 1, maxLength: 6, selector: ({ id }) => id });

const back = (file: string, name: string) =>
  readRegister(Buffer.from(file), { name }).agreements.map((draft) => openDataRow(draft, NAMES));

it('loses nothing of our own JSON', () => {
  fc.assert(
    fc.property(rows, (all) => {
      const file = JSON.stringify({
        $schema: 'x',
        title: 'Accords',
        producer: 'V',
        licence: { name: null, url: null },
        rows: all,
        count: all.length,
        updatedAt: null,
      });
      expect(back(file, 'agreements.json')).toEqual(JSON.parse(JSON.stringify(all)));
    }),
    { numRuns: 60 },
  );
});

it('loses nothing of our own CSV', () => {
  fc.assert(
    fc.property(rows, (all) => {
      const lines = all.map((own) => csvLine(NAMES.map((name) => own[name] ?? null)));
      expect(back(byteOrderMark + csvLine(NAMES) + lines.join(''), 'agreements.csv')).toEqual(all);
    }),
    { numRuns: 60 },
  );
});

it('asks nothing about our own', () => {
  fc.assert(
    fc.property(rows, (all) => {
      const { questions } = readRegister(Buffer.from(JSON.stringify({ rows: all })), {
        name: 'a.json',
      });
      const other = questions.filter(
        ({ code }) => code !== 'same-partner' && code !== 'city-ambiguous',
      );
      expect(other).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { datesIn } from './useDates';

const spaced = (text: string) => text.replace(/\s/g, ' ');

test.each([
  ['fr', '1er décembre 2026 à 04:22', '1er décembre 2026'],
  ['en', '1 December 2026 at 04:22', '1 December 2026'],
])('a moment in %s', (language, moment, day) => {
  const dates = datesIn(language, 'Europe/Paris');
  expect(spaced(dates.moment('2026-12-01T03:22:00Z'))).toBe(moment);
  expect(spaced(dates.day('2026-11-30T23:30:00Z'))).toBe(day);
});

test('what is no date is nothing, and no error', () => {
  expect(datesIn('fr', 'UTC').moment('bientôt')).toBe('');
});

/** Ways to write the name of a month that leave the first of it as it is: "1 décembre". */
const AROUND =
  /formatDate\([^)]*?(?:dateStyle: '(?:long|full)'|month: 'long')|new Intl\.DateTimeFormat\([^)]*?(?:dateStyle: '(?:long|full)'|month: 'long')|toLocaleDateString\(|<FormattedDate\b/s;

test('no source of the admin writes a date out by other means', () => {
  const root = path.resolve(__dirname, '../..');
  const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?:^|\/)admin\/.*(?<!\.test)\.tsx?$/.test(file),
  );
  expect(sources.length).toBeGreaterThan(100);
  const others = sources.filter((file) => AROUND.test(readFileSync(path.join(root, file), 'utf8')));
  expect(others).toEqual([]);
});

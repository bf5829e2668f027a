import { createLinks } from '@entente/model/links';
import { defaultLocales } from '../../i18n/siteValue';
import { registryDatePath } from './registryDate';

const links = createLinks(defaultLocales());
const to = (path: string, date: string) => registryDatePath(links, path, date);

test('a day leads to the register on that day, in the language of the form', () => {
  expect(to('/fr/accords/au', '2020-01-01')).toBe('/fr/accords/au/2020-01-01');
  expect(to('/en/agreements/on', '2020-01-01')).toBe('/en/agreements/on/2020-01-01');
});

test('a day typed by hand is read as French writes it', () => {
  expect(to('/fr/accords/au', ' 1/3/2020 ')).toBe('/fr/accords/au/2020-03-01');
});

test.each(['', '2020-13-45', '2020-02-30', '31/02/2020', 'hier', '//evil.example', '2020'])(
  'what is no day ("%s") leads back to the register',
  (date) => {
    expect(to('/fr/accords/au', date)).toBe('/fr/accords');
  },
);

test('there is no such form elsewhere', () => {
  expect(to('/fr/actualites/au', '2020-01-01')).toBeNull();
  expect(to('/fr/accords/on', '2020-01-01')).toBeNull();
});

import fc from 'fast-check';
import { parsePartialDate } from '@entente/model/partialDate';
import { bibtex, citation, cslJson, type Cited } from './citation';

const french = { online: '[en ligne]', available: 'Disponible à l’adresse :', undated: 's. d.' };
const english = { online: '[online]', available: 'Available at:', undated: 'n.d.' };
const twinning: Cited = {
  id: 'abc123',
  type: 'treaty',
  title: 'Jumelage entre Rennes et Erlangen',
  genre: 'Jumelage',
  authors: ['Ville de Rennes', 'Ville d’Erlangen'],
  container: 'Entente',
  issued: parsePartialDate('1964-05-27'),
  url: 'https://e.example/id/agreement/abc123',
  language: 'fr',
};
const plain = (text: string) => text.replace(/\s/gu, ' ');

test('ISO 690, APA and Chicago in French', () => {
  expect(plain(citation(twinning, 'iso690', french))).toBe(
    'VILLE DE RENNES ET VILLE D’ERLANGEN. Jumelage entre Rennes et Erlangen [en ligne]. Entente, 27 mai 1964. Disponible à l’adresse : https://e.example/id/agreement/abc123',
  );
  expect(plain(citation(twinning, 'apa', french))).toBe(
    'Ville de Rennes et Ville d’Erlangen. (1964, 27 mai). Jumelage entre Rennes et Erlangen [Jumelage]. Entente. https://e.example/id/agreement/abc123',
  );
  expect(plain(citation(twinning, 'chicago', french))).toBe(
    'Ville de Rennes et Ville d’Erlangen. « Jumelage entre Rennes et Erlangen ». Entente, 27 mai 1964. https://e.example/id/agreement/abc123',
  );
});

test('in English a date stands the other way, and what isn’t dated says so', () => {
  const release = {
    ...twinning,
    language: 'en',
    title: 'What now?',
    issued: parsePartialDate('2024-04'),
  };
  expect(plain(citation(release, 'apa', english))).toContain(
    '(2024, April). What now? [Jumelage]. ',
  );
  expect(plain(citation(release, 'chicago', english))).toContain(
    '“What now?” Entente, April 2024.',
  );
  expect(citation({ ...release, issued: null }, 'apa', english)).toContain('(n.d.). ');
});

test('a citation names what is known, and invents no day', () => {
  expect(JSON.parse(cslJson({ ...twinning, issued: parsePartialDate('1964') }))).toEqual([
    expect.objectContaining({
      type: 'treaty',
      issued: { 'date-parts': [[1964]] },
      author: [{ literal: 'Ville de Rennes' }, { literal: 'Ville d’Erlangen' }],
    }),
  ]);
  expect(JSON.parse(cslJson({ ...twinning, issued: null }))[0]).not.toHaveProperty('issued');
});

test('a title can end no field and run no command of TeX', () => {
  const escaped = /\\(?:text[a-z]+\{\}|[&%$#_{}])/g;
  fc.assert(
    fc.property(fc.string(), (title) => {
      const line = bibtex({ ...twinning, title: title.replace(/\s/g, ' ') })
        .split('\n')
        .find((one) => one.startsWith('  title'));
      const inside = line?.slice('  title = {{'.length, -'}},'.length) ?? '';
      expect(inside.replace(escaped, '')).not.toMatch(/[\\{}~^&%$#_]/);
    }),
  );
});

import { render, screen, within } from '@testing-library/react';
import { makeAnswer, makeAsked, makeSearch } from './search.fixture';
import { SearchPage } from './SearchPage';

const show = (overrides: Parameters<typeof makeSearch>[0] = {}) =>
  render(<SearchPage {...makeSearch(overrides)} />);

test('a result leads to its page, says what it is and marks what was found', () => {
  show();
  const hit = within(screen.getByRole('article'));
  expect(hit.getByRole('link', { name: 'Jumelage entre Rennes et Cork' })).toHaveAttribute(
    'href',
    '/fr/accords/jumelage-rennes-cork',
  );
  expect(hit.getAllByText(/jumelage/i, { selector: 'mark' })).toHaveLength(2);
  expect(hit.getByText('Accord')).toBeVisible();
  expect(hit.getByText('avril 1982')).toHaveAttribute('datetime', '1982-04');
  expect(hit.getByText(/<\/script>/)).toBeVisible();
});

test('the count is announced', () => {
  show({ answer: makeAnswer({ total: 12, pages: 2 }) });
  expect(screen.getByRole('status')).toHaveTextContent('12 résultats');
});

test('more than were counted is said so, and filters have no numbers', () => {
  const facets = {
    ...makeAnswer().facets,
    type: [
      { value: 'article', label: null, count: 150 },
      { value: 'agreement', label: null, count: 150 },
    ],
  };
  show({ answer: makeAnswer({ total: 100, isCut: true, pages: 10, facets }) });
  expect(screen.getByRole('status')).toHaveTextContent(/Plus de 100 résultats/);
  expect(screen.queryByText('150')).toBeNull();
});

test('there is one field to search from, with what was asked for in it', () => {
  show();
  expect(screen.getByRole('searchbox')).toHaveValue('jumelage');
  expect(screen.getByRole('search')).toHaveAttribute('action', '/fr/recherche');
});

test('filters are links that keep the question and the other filters', () => {
  const year = { value: '1982', label: null };
  const facets = {
    ...makeAnswer().facets,
    partner: [
      { value: 'cork', label: 'Ville de Cork', count: 2 },
      { value: 'brno', label: 'Ville de Brno', count: 1 },
    ],
  };
  show({ answer: makeAnswer({ total: 3, facets, chosen: { year } }) });
  expect(screen.getByRole('link', { name: 'Ville de Cork', hidden: true })).toHaveAttribute(
    'href',
    '/fr/recherche?q=jumelage&partner=cork&year=1982',
  );
  expect(screen.getByRole('link', { name: '1982\u00A0: retirer ce filtre' })).toHaveAttribute(
    'href',
    '/fr/recherche?q=jumelage',
  );
});

test('further pages keep the question and the filters', () => {
  const chosen = { type: { value: 'agreement', label: null } };
  show({ answer: makeAnswer({ total: 30, page: 2, pages: 3, chosen }) });
  const pages = within(screen.getByRole('navigation', { name: 'Pages de résultats' }));
  expect(pages.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/fr/recherche?q=jumelage&type=agreement',
    '/fr/recherche?q=jumelage&type=agreement&page=3',
  ]);
});

test('a page past the last is said not to be there, with the way to the last', () => {
  const chosen = { type: { value: 'agreement', label: null } };
  show({ answer: makeAnswer({ total: 60, page: 11, pages: 6, hits: [], chosen }) });
  expect(
    screen.getByText('Il n’y a pas de page 11. Ces résultats tiennent en 6 pages.'),
  ).toBeVisible();
  expect(screen.getByRole('link', { name: 'Voir la dernière page de résultats' })).toHaveAttribute(
    'href',
    '/fr/recherche?q=jumelage&type=agreement&page=6',
  );
  expect(screen.queryByText(/Page 11 sur|Page 1 sur/)).toBeNull();
});

test('the last page of all leads back and no further', () => {
  show({ answer: makeAnswer({ total: 100, isCut: true, page: 10, pages: 10 }) });
  const pages = within(screen.getByRole('navigation', { name: 'Pages de résultats' }));
  expect(pages.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/fr/recherche?q=jumelage&page=9',
  ]);
});

test.each([
  ['a correction', { corrections: [{ from: 'Quebek', to: 'Québec' }] }, {}, /Québec.*Quebek/],
  ['words apart', { match: 'any' as const }, {}, /Aucun contenu ne réunit tous ces mots/],
  ['a long question', {}, { isShortened: true }, /200 premiers caractères/],
  ['a question asked twice', {}, { isRepeated: true }, /plusieurs recherches/],
  ['a filter that is none', { unknown: ['type' as const] }, { unknown: ['x<y'] }, /: x<y, Type\./],
])('%s is said', (_, answer, asked, text) => {
  show({ answer: makeAnswer(answer), asked: makeAsked(asked) });
  expect(screen.getByText(text)).toBeVisible();
});

test.each([
  ['no result', { total: 0, hits: [] }, /Rien de ce qui est publié/],
  [
    'no result under a filter',
    { total: 0, hits: [], chosen: { year: { value: '1900', label: null } } },
    /Retirez un filtre/,
  ],
  ['only stop words', { problem: 'common' as const, total: 0, hits: [] }, /trop courants/],
  ['no word', { problem: 'unreadable' as const, total: 0, hits: [] }, /aucun mot/],
])('%s: it is said, with ways on', (_, answer, text) => {
  show({ answer: makeAnswer(answer) });
  const main = within(screen.getByRole('main'));
  expect(main.getByText(text)).toBeVisible();
  expect(main.getByRole('link', { name: 'Accords' })).toHaveAttribute('href', '/fr/accords');
});

test('while the CMS is away that is said, with ways on and the question kept', () => {
  show({ answer: null });
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(/indisponible/);
  expect(screen.getByRole('searchbox')).toHaveValue('jumelage');
  expect(screen.queryByRole('status')).toBeNull();
});

test('before anything is asked there is the field and how to use it', () => {
  show({ asked: null, answer: null });
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Recherche');
  expect(screen.getByRole('searchbox')).toHaveValue('');
});

test('ranges that make no sense mark nothing', () => {
  const [hit] = makeAnswer().hits;
  const ranges: [number, number][] = [
    [5, 2],
    [3, 900],
  ];
  const hits = hit ? [{ ...hit, snippet: null, title: { text: 'Cork', ranges } }] : [];
  show({ answer: makeAnswer({ hits }) });
  expect(screen.getByRole('link', { name: 'Cork' }).querySelector('mark')).toBeNull();
});

test('what a result is, is said once', () => {
  const [hit] = makeAnswer().hits;
  const news = hit && { ...hit, type: 'article' as const, kind: 'news' };
  show({ answer: makeAnswer({ hits: news ? [news] : [] }) });
  expect(screen.getAllByText('Actualité')).toHaveLength(1);
});

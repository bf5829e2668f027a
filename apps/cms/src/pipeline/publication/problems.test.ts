import { frenchTypography } from '@entente/model/frenchTypography';
import { contentTypes } from '../../api/types';
import { problemsOf, sayProblem, type PictureState } from './problems';

const { article, agreement } = contentTypes;

const complete = { headline: 'Titre', slug: 'titre', lead: 'Chapeau', date: '2024-04-09' };

const picture = (overrides: Partial<PictureState> = {}): PictureState => ({
  field: 'cover',
  name: 'Le pont',
  credit: 'Entente',
  decorative: false,
  alternativeText: 'Un pont',
  ...overrides,
});

test('a complete article has no problem', () => {
  expect(problemsOf(article, complete, [picture()], {})).toEqual([]);
});

test('blank words are missing words', () => {
  expect(problemsOf(article, { ...complete, lead: '  ' }, [], {})).toEqual([
    { kind: 'missing', field: 'lead' },
  ]);
});

test('a decorative picture needs no alternative text, but its credit all the same', () => {
  const state = picture({ decorative: true, alternativeText: null, credit: null });
  expect(problemsOf(article, complete, [state], {})).toEqual([
    { kind: 'credit', field: 'cover', name: 'Le pont' },
  ]);
});

test('an agreement joins two parties at least', () => {
  const pact = { title: 'Pacte', slug: 'pacte' };
  const problems = problemsOf(agreement, pact, [], { parties: 1 });
  expect(problems.map((problem) => sayProblem(agreement, problem, 'fr', 'fr'))).toEqual([
    'un accord lie au moins deux parties',
  ]);
  expect(problemsOf(agreement, pact, [], { parties: 2 })).toEqual([]);
});

test('a problem is said in the editor’s language, with the field and the locale', () => {
  const problem = { kind: 'missing', field: 'lead' } as const;
  expect(sayProblem(article, problem, 'en', 'fr')).toBe(
    frenchTypography('il manque « Chapeau » (en anglais)'),
  );
  expect(sayProblem(article, problem, 'en', 'en')).toBe('“Lead” is missing (in English)');
});

import { messagesIn } from '../messages/messages';
import { problemsOf, sayProblem, type PictureState } from './problems';

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
  expect(problemsOf('article', complete, [picture()], 0)).toEqual([]);
});

test('blank words are missing words', () => {
  expect(problemsOf('article', { ...complete, lead: '  ' }, [], 0)).toEqual([
    { kind: 'missing', field: 'lead' },
  ]);
});

test('a decorative picture needs no alternative text, but its credit all the same', () => {
  const state = picture({ decorative: true, alternativeText: null, credit: null });
  expect(problemsOf('article', complete, [state], 0)).toEqual([
    { kind: 'credit', field: 'cover', name: 'Le pont' },
  ]);
});

test('an agreement joins two parties at least', () => {
  const agreement = { title: 'Pacte', slug: 'pacte' };
  expect(problemsOf('agreement', agreement, [], 1)).toHaveLength(1);
  expect(problemsOf('agreement', agreement, [], 2)).toEqual([]);
});

test('a problem is said in the editor’s language, with the field and the locale', () => {
  const problem = { kind: 'missing', field: 'lead' } as const;
  expect(sayProblem(problem, 'en', messagesIn('fr'))).toBe('il manque « Chapeau » (version : en)');
  expect(sayProblem(problem, 'en', messagesIn('en'))).toBe('“Lead” is missing (version: en)');
});

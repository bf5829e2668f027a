import { describe as pageDescription } from './describe';

test('the first text that says something is taken', () => {
  expect(pageDescription(null, '  ', 'Un  résumé.\n', 'Autre')).toBe('Un résumé.');
});

test('nothing to say is an empty description', () => {
  expect(pageDescription(null, undefined)).toBe('');
});

test('a long text is cut between two words, within what a search engine shows', () => {
  const cut = pageDescription('Rennes et Québec, '.repeat(20));
  expect(cut.length).toBeLessThanOrEqual(160);
  expect(cut).toMatch(/(Rennes|et|Québec)…$/);
});

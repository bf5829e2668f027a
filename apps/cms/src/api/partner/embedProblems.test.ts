import { embedProblems, type EmbedSettings } from './embedProblems';

const settings = (changes: Partial<EmbedSettings> = {}): EmbedSettings => ({
  key: 'ville-de-quebec-1f2e',
  origins: 'https://www.ville.quebec.qc.ca',
  accent: null,
  surface: null,
  text: null,
  radius: null,
  font: null,
  ...changes,
});
const said = (changes: Partial<EmbedSettings>, language: 'fr' | 'en' = 'fr') =>
  embedProblems(settings(changes)).map(({ path, say }) => ({
    field: path[1],
    message: say(language),
  }));

test('settings without a fault, or with empty boxes, are kept', () => {
  expect(said({})).toEqual([]);
  expect(said({ accent: '', font: ' ', origins: null, key: null })).toEqual([]);
});

test('an editor is told which line is no origin', () => {
  const [problem] = said({ origins: 'https://a.example\nwww.ville.quebec.qc.ca/accueil' });
  expect(problem?.field).toBe('origins');
  expect(problem?.message).toContain('www.ville.quebec.qc.ca/accueil');
});

test('an editor is told which contrast is too low, with both numbers', () => {
  const [problem] = said({ text: '#999999', surface: '#ffffff', accent: '#000000' }, 'en');
  expect(problem?.field).toBe('text');
  expect(problem?.message).toMatch(/2\.8.*4\.5/);
});

test.each([
  ['key', 'Ville de Québec'],
  ['accent', 'rouge'],
  ['font', 'Arial;'],
  ['radius', 100],
] as const)('%s %s is refused in words, in both languages', (field, value) => {
  for (const language of ['fr', 'en'] as const) {
    const [problem] = said({ [field]: value }, language);
    expect(problem?.field).toBe(field);
    expect(problem?.message).not.toMatch(/[{}]/);
  }
});

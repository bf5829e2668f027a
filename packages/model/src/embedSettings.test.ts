import {
  contrast,
  isEmbedOrigin,
  readOrigins,
  themeProblems,
  type EmbedTheme,
} from './embedSettings';

const theme = (changes: Partial<EmbedTheme> = {}): EmbedTheme => ({
  accent: null,
  surface: null,
  text: null,
  radius: null,
  font: null,
  ...changes,
});

describe('a theme', () => {
  test('that sets nothing is ours, and may be used', () => {
    expect(themeProblems(theme())).toEqual([]);
  });

  test('needs 4.5 to 1 between text and surface, and says what it has', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(
      themeProblems(theme({ text: '#767676', surface: '#ffffff', accent: '#000000' })),
    ).toEqual([]);
    expect(
      themeProblems(theme({ text: '#777777', surface: '#ffffff', accent: '#000000' })),
    ).toEqual([{ kind: 'contrast', field: 'text', ratio: 4.4 }]);
  });

  test('is judged with our colours for those it leaves out', () => {
    expect(themeProblems(theme({ surface: '#112233' })).map(({ field }) => field)).toEqual([
      'text',
      'accent',
    ]);
  });

  test.each([
    ['accent', 'red'],
    ['surface', '#fff'],
    ['text', '#000000;}body{display:none'],
    ['font', 'Arial; } body { display: none'],
    ['font', 'url(https://evil.example/f)'],
    ['font', '</style><script>'],
    ['font', '"Arial'],
    ['radius', 33],
    ['radius', 1.5],
  ] as const)('refuses %s %s', (field, value) => {
    expect(themeProblems(theme({ [field]: value }))).toEqual([expect.objectContaining({ field })]);
  });

  test.each(['Georgia, serif', '"Source Sans 3", Arial, sans-serif', "'Été', system-ui"])(
    'takes the font stack %s',
    (font) => {
      expect(themeProblems(theme({ font }))).toEqual([]);
    },
  );
});

describe('an origin', () => {
  test.each([
    'https://www.univ-rennes.fr',
    'https://*.ville.quebec.qc.ca',
    'https://intranet.example.org:8443',
    'http://localhost:8080',
    'http://127.0.0.1:3000',
    '*',
  ])('may be %s', (origin) => {
    expect(isEmbedOrigin(origin)).toBe(true);
  });

  test.each([
    'http://www.univ-rennes.fr',
    'https://www.univ-rennes.fr/',
    'https://www.univ-rennes.fr/page',
    'www.univ-rennes.fr',
    'https://*',
    'https://a.example; script-src *',
    "'self'",
    'https://*.*.example.org',
    'javascript:alert(1)',
  ])('is not %s', (origin) => {
    expect(isEmbedOrigin(origin)).toBe(false);
  });

  test('stands on a line of its own; what is none is told apart', () => {
    expect(
      readOrigins(' https://a.example \n\nhttps://b.example\r\nb.example\nhttps://a.example'),
    ).toEqual({ origins: ['https://a.example', 'https://b.example'], wrong: ['b.example'] });
    expect(readOrigins(null)).toEqual({ origins: [], wrong: [] });
  });
});

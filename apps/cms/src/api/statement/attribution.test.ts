import { composeAttribution } from './attribution';

const appere = 'Nathalie Appéré';

test.each([
  ['one office', [[appere, 'Maire de Rennes']], 'fr', 'Nathalie Appéré, maire de Rennes'],
  [
    'two offices',
    [
      [appere, 'Maire de Rennes'],
      [appere, 'Présidente de Rennes Métropole'],
    ],
    'fr',
    'Nathalie Appéré, maire de Rennes et présidente de Rennes Métropole',
  ],
  [
    'two offices, in English',
    [
      [appere, 'Mayor of Rennes'],
      [appere, 'President of Rennes Métropole'],
    ],
    'en',
    'Nathalie Appéré, mayor of Rennes and president of Rennes Métropole',
  ],
  [
    'two people',
    [
      [appere, 'Maire de Rennes'],
      ['Bruno Marchand', 'Maire de Québec'],
    ],
    'fr',
    'Nathalie Appéré, maire de Rennes ; Bruno Marchand, maire de Québec',
  ],
  ['an abbreviation', [['Ada Vives', 'PDG']], 'fr', 'Ada Vives, PDG'],
  ['a German office', [['Ada Vives', 'Bürgermeisterin']], 'de', 'Ada Vives, Bürgermeisterin'],
  ['an office without a title', [['Ada Vives', '']], 'fr', 'Ada Vives'],
  ['nobody', [['', 'Maire de Rennes']], 'fr', ''],
])('a statement is attributed: %s', (_, offices, locale, attribution) => {
  const held = offices.map(([speaker = '', office = '']) => ({ speaker, office }));
  expect(composeAttribution(held, locale)).toBe(attribution);
});

import { readRelease } from '../readRelease';

const HEAD = 'Valcombe, le 3 mars 2024\n\nUn pas de plus\n\n';
const read = (text: string) => readRelease(HEAD + text);

it.each([
  [
    'Bonjour,\n\nVoici notre texte de la semaine. Sous embargo jusqu’au dimanche 3 mars 2024 à 14 h 30 (heure de Lyon).',
    'Sous embargo jusqu’au dimanche 3 mars 2024 à 14 h 30 (heure de Lyon).',
    '2024-03-03T14:30',
  ],
  [
    'COMMUNIQUÉ – SOUS EMBARGO JUSQU’AU 3 MARS 2024 À 9 H',
    'SOUS EMBARGO JUSQU’AU 3 MARS 2024 À 9 H',
    '2024-03-03T09:00',
  ],
  [
    'Dear all,\n\nOur news is below, embargoed until 3 March 2024, 6 a.m. GMT',
    'embargoed until 3 March 2024, 6 a.m. GMT',
    '2024-03-03T06:00',
  ],
])('finds the embargo beside other words in “%s”', (above, value, until) => {
  const { embargo, headline } = readRelease(`${above}\n\n${HEAD}Valcombe et Ornay avancent.`);
  expect([embargo?.value, embargo?.until?.value]).toEqual([value, until]);
  expect(headline?.value).toBe('Un pas de plus');
});

it('takes an embargo on goods for none on the text', () => {
  expect(read('Le blé reste sous embargo jusqu’au 9 mars 2024 à Ornay.').embargo).toBeNull();
});

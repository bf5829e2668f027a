import { isLetterhead } from './letterhead';

it.each([
  'Ville de Valcombe',
  'Direction de la communication',
  'Office of the Mayor',
  '100 Main Street',
  'NEWS FROM ORNAY COUNCIL',
])('takes “%s” for who sends it', (line) => {
  expect(isLetterhead(line)).toBe(true);
});

it.each([
  'Council welcomes delegation from Ornay',
  'Université : sept diplômes communs',
  'Valcombe et Ornay signent un accord',
])('takes “%s” for a headline', (line) => {
  expect(isLetterhead(line)).toBe(false);
});

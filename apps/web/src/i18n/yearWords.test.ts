import { yearWords } from './yearWords';

test.each([
  ['0800', '800'],
  ['2015', '2015'],
  ['0001', '1'],
  ['201', '201'],
  ['soon', 'soon'],
])('the year %s is told %s in both languages', (stored, told) => {
  expect([yearWords(stored, 'fr'), yearWords(stored, 'en')]).toEqual([told, told]);
});

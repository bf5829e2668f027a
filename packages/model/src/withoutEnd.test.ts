import { slowOn } from './linear.fixture';
import { withoutEnd } from './withoutEnd';

test.each([
  ['Deux rives, ;', ' ,;', 'Deux rives'],
  ['/fr/accords///', '/', '/fr/accords'],
  ['a, b', ' ,', 'a, b'],
  [',,,', ',', ''],
  ['', ',', ''],
])('%j without %j at its end is %j', (text, letters, left) => {
  expect(withoutEnd(text, letters)).toBe(left);
});

test('takes time in the measure of the text', () => {
  expect(slowOn((text) => withoutEnd(text, ' ,;:.'), 1_000_000, [' ', ', ', 'a '])).toEqual([]);
});

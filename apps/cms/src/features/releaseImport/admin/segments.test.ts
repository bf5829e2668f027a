import { segmentsOf } from './segments';

const SOURCE = 'Anne Roux, maire de Valcombe, a signé.';

test('a text is cut where evidence begins and ends, and nothing of it is lost', () => {
  const segments = segmentsOf(SOURCE, [
    { id: 'office', evidence: [11, 28] },
    { id: 'city', evidence: [20, 28] },
  ]);
  expect(segments.map(({ text }) => text).join('')).toBe(SOURCE);
  expect(segments.map(({ text, of }) => [text, of])).toEqual([
    ['Anne Roux, ', []],
    ['maire de ', ['office']],
    ['Valcombe', ['city', 'office']],
    [', a signé.', []],
  ]);
});

test('places outside of the text are none', () => {
  expect(segmentsOf('abc', [{ id: 'a', evidence: [2, 9] }])).toEqual([
    { start: 0, text: 'abc', of: [] },
  ]);
});

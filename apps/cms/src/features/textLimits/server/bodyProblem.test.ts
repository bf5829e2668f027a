import { bodyProblem } from './bodyProblem';

const nested = (depth: number): unknown => {
  let value: unknown = 'x';
  for (let level = 0; level < depth; level += 1) value = { children: [value] };
  return value;
};

test('what people write is taken', () => {
  const report = Array.from({ length: 5_000 }, () => ({
    type: 'paragraph',
    children: [{ type: 'text', text: 'Deux rives.'.repeat(200) }],
  }));
  expect(bodyProblem({ headline: 'Rapport', body: [{ body: report }] })).toBeNull();
  expect(bodyProblem(nested(20))).toBeNull();
  expect(bodyProblem(null)).toBeNull();
  expect(bodyProblem(undefined)).toBeNull();
});

test('lists in lists have an end, and finding it is no deep work', () => {
  expect(bodyProblem(nested(31))).toBe('deep');
  expect(bodyProblem(nested(100_000))).toBe('deep');
});

test('a paragraph has an end', () => {
  expect(bodyProblem({ text: ' '.repeat(50_000) })).toBeNull();
  expect(bodyProblem({ text: ' '.repeat(50_001) })).toBe('long');
});

test('an entry has an end', () => {
  expect(bodyProblem(Array.from({ length: 60_001 }, () => 1))).toBe('many');
});

test('a list of an entry has an end', () => {
  expect(bodyProblem({ contacts: Array.from({ length: 300 }, () => ({})) })).toBeNull();
  expect(bodyProblem({ contacts: Array.from({ length: 301 }, () => ({})) })).toBe('rows');
});

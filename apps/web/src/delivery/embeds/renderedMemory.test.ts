import { RenderedMemory } from './renderedMemory';

const page = (bytes: number) => ({ html: Buffer.alloc(bytes), gzip: Buffer.alloc(0) });

test('what was rendered is there until something kept changes', () => {
  const memory = new RenderedMemory(1_000);
  const entry = page(10);
  memory.set('a', entry, 1);
  expect(memory.get('a', 1)).toBe(entry);
  expect(memory.get('a', 2)).toBeUndefined();
});

test('what was made from something that changed meanwhile is never shown', () => {
  const memory = new RenderedMemory(1_000);
  memory.set('a', page(10), 1);
  memory.set('b', page(10), 2);
  expect(memory.get('a', 2)).toBeUndefined();
});

test('ten thousand addresses stay within the bytes allowed; the least used go first', () => {
  const memory = new RenderedMemory(1_000);
  memory.set('used', page(100), 1);
  for (let count = 0; count < 10_000; count += 1) {
    memory.get('used', 1);
    memory.set(`x${count}`, page(100), 1);
  }
  expect(memory.size).toBe(10);
  expect(memory.get('used', 1)).toBeDefined();
  expect(memory.get('x0', 1)).toBeUndefined();
});

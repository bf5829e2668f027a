import { NonceMemory } from './nonces';

describe('the memory of nonces', () => {
  test('accepts a nonce once', () => {
    const memory = new NonceMemory(1_000);
    expect(memory.accept('a', 0)).toBe(true);
    expect(memory.accept('a', 999)).toBe(false);
    expect(memory.accept('b', 999)).toBe(true);
  });

  test('forgets a nonce whose timestamp would no longer be accepted', () => {
    const memory = new NonceMemory(1_000);
    memory.accept('a', 0);
    expect(memory.accept('a', 1_001)).toBe(true);
  });

  test('refuses rather than forget when it is full', () => {
    const memory = new NonceMemory(1_000, 2);
    expect([memory.accept('a', 0), memory.accept('b', 0), memory.accept('c', 1)]).toEqual([
      true,
      true,
      false,
    ]);
    expect(memory.accept('a', 2)).toBe(false);
  });
});

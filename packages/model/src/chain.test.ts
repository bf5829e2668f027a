import fc from 'fast-check';
import { cycleThrough } from './chain';

const following = (links: Readonly<Record<string, string>>) => (one: string) => links[one] ?? null;

test('what follows itself, at once or by others, is found with the way round', async () => {
  await expect(cycleThrough('s', 's', following({}))).resolves.toEqual(['s', 's']);
  await expect(cycleThrough('a', 'b', following({ b: 'a' }))).resolves.toEqual(['a', 'b', 'a']);
  await expect(cycleThrough('a', 'b', following({ b: 'c', c: 'a' }))).resolves.toHaveLength(4);
});

test('a chain without a way back is none, and neither is a circle of others', async () => {
  await expect(cycleThrough('a', 'b', following({ b: 'c' }))).resolves.toBeNull();
  await expect(cycleThrough('a', 'b', following({ b: 'c', c: 'b' }))).resolves.toBeNull();
});

test('it ends whatever the links are, and what it finds is a way along them', async () => {
  const thing = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  await fc.assert(
    fc.asyncProperty(fc.dictionary(thing, thing), thing, thing, async (links, from, to) => {
      const way = await cycleThrough(from, to, following(links));
      if (!way) return;
      expect([way[0], way.at(-1)]).toEqual([from, from]);
      for (const [at, one] of way.slice(1, -1).entries()) expect(links[one]).toBe(way[at + 2]);
    }),
  );
});

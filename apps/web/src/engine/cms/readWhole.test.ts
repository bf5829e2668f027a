import fc from 'fast-check';
import { readWhole, type ListPage } from './readWhole';

interface Entry {
  documentId: string;
}

/** A CMS that gives a list by pages of three, and may change between two of them. */
function list(states: (page: number) => readonly Entry[]) {
  const read = (page: number): ListPage<Entry> => {
    const all = states(page);
    return {
      nodes: all.slice((page - 1) * 3, page * 3),
      pageInfo: { total: all.length, pageCount: Math.ceil(all.length / 3) },
    };
  };
  return readWhole(read(1), (page) => Promise.resolve(read(page)));
}
const named = (names: readonly string[]) => names.map((documentId) => ({ documentId }));

test('a list is read to its end, in its order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.string()), async (names) => {
      expect(await list(() => named(names))).toEqual(named(names));
    }),
  );
});

test('what is written while a list is read makes no entry come twice', async () => {
  const before = named(['b', 'c', 'd', 'e']);
  const after = named(['a', 'b', 'c', 'd', 'e']);
  await expect(list((page) => (page === 1 ? before : after))).rejects.toThrow(/4 were read/);
  const last = named(['b', 'c', 'd', 'e', 'f']);
  expect(await list((page) => (page === 1 ? before : last))).toEqual(last);
});

test('an entry that moved to a page already read is missed by nobody: the list counts as unread', async () => {
  const before = named(['a', 'b', 'c', 'd', 'e', 'f']);
  const after = named(['f', 'a', 'b', 'c', 'd', 'e']);
  await expect(list((page) => (page === 1 ? before : after))).rejects.toMatchObject({
    name: 'CmsUnavailableError',
  });
});

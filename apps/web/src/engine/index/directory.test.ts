import { Directory, type DirectoryEntry } from './directory';

const entry = (documentId: string, slug: string): DirectoryEntry => ({
  documentId,
  slug,
  updatedAt: '2024-04-09T10:00:00.000Z',
});

describe('the directory', () => {
  test('can say nothing of a type it never asked for', () => {
    const directory = new Directory();
    directory.record('article', 'fr', entry('1', 'a'));
    expect(directory.covers('article', 'fr')).toBe(false);
    expect(directory.has('article', 'fr', 'a')).toBe(false);
  });

  test('holds what was asked, for each type and locale', () => {
    const directory = new Directory();
    directory.replace('article', 'fr', [entry('1', 'a')]);
    expect(directory.has('article', 'fr', 'a')).toBe(true);
    expect(directory.has('article', 'en', 'a')).toBe(false);
    expect(directory.covers('article', 'fr')).toBe(true);
  });

  test('forgets the old slug of an entry that changed it', () => {
    const directory = new Directory();
    directory.replace('article', 'fr', [entry('1', 'old'), entry('2', 'b')]);
    directory.record('article', 'fr', entry('1', 'new'));
    expect(directory.list('article', 'fr').map(({ slug }) => slug)).toEqual(['b', 'new']);
    expect(directory.slugOf('article', 'fr', '1')).toBe('new');
  });

  test('knows the entry that took a slug over from another', () => {
    const directory = new Directory();
    directory.replace('article', 'fr', [entry('1', 'a')]);
    directory.record('article', 'fr', entry('1', 'b'));
    directory.record('article', 'fr', entry('2', 'a'));
    expect(directory.find('article', 'fr', 'a')?.documentId).toBe('2');
    expect(directory.slugOf('article', 'fr', '1')).toBe('b');
  });

  test('knows nothing more of an entry that is gone, or was not named again', () => {
    const directory = new Directory();
    directory.replace('article', 'fr', [entry('1', 'a'), entry('2', 'b')]);
    directory.forget('article', 'fr', 'a');
    expect(directory.slugOf('article', 'fr', '1')).toBeNull();
    directory.replace('article', 'fr', []);
    expect(directory.slugOf('article', 'fr', '2')).toBeNull();
    expect(directory.list('article', 'fr')).toEqual([]);
  });
});

test('the directory has another number of changes after each, and the same after none', () => {
  const directory = new Directory();
  directory.record('article', 'fr', entry('1', 'a'));
  directory.forget('article', 'fr', 'a');
  expect(directory.changes).toBe(0);
  const seen = new Set([directory.changes]);
  directory.replace('article', 'fr', []);
  seen.add(directory.changes);
  directory.record('article', 'fr', entry('1', 'a'));
  seen.add(directory.changes);
  directory.forget('article', 'fr', 'a');
  seen.add(directory.changes);
  expect(seen.size).toBe(4);
});

import { Directory, type DirectoryEntry } from './directory';

const entry = (documentId: string, slug: string): DirectoryEntry => ({
  documentId,
  slug,
  updatedAt: '2024-04-09T10:00:00.000Z',
});

describe('the directory', () => {
  test('can say nothing of a type it never asked for', () => {
    const directory = new Directory();
    expect(directory.checked('article', 'fr')).toBeNull();
    expect(directory.has('article', 'fr', 'a')).toBe(false);
  });

  test('holds what was asked, for each type and locale', () => {
    const directory = new Directory();
    directory.replace('article', 'fr', [entry('1', 'a')], 5);
    expect(directory.has('article', 'fr', 'a')).toBe(true);
    expect(directory.has('article', 'en', 'a')).toBe(false);
    expect(directory.checked('article', 'fr')).toBe(5);
  });

  test('forgets the old slug of an entry that changed it', () => {
    const directory = new Directory();
    directory.replace('article', 'fr', [entry('1', 'old'), entry('2', 'b')], 5);
    directory.merge('article', 'fr', [entry('1', 'new')], 6);
    expect(directory.list('article', 'fr').map(({ slug }) => slug)).toEqual(['b', 'new']);
    expect(directory.slugOf('article', 'fr', '1')).toBe('new');
  });

  test('notes one entry without claiming that its type was checked', () => {
    const directory = new Directory();
    directory.note('article', 'fr', entry('1', 'a'));
    expect(directory.checked('article', 'fr')).toBeNull();
    directory.replace('article', 'fr', [], 5);
    directory.note('article', 'fr', entry('1', 'a'));
    expect(directory.find('article', 'fr', 'a')?.documentId).toBe('1');
    directory.note('article', 'fr', entry('1', 'b'));
    expect(directory.slugOf('article', 'fr', '1')).toBe('b');
    expect(directory.checked('article', 'fr')).toBe(5);
    directory.forget('article', 'fr', 'b');
    expect(directory.list('article', 'fr')).toEqual([]);
  });
});

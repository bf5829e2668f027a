import { PageIndex, type PageRecord } from './pageIndex';
import { noReads, type ReadSet } from '../cms/reads';

function page(path: string, reads: Partial<ReadSet>): PageRecord {
  return { path, reads: { ...noReads, ...reads }, renderedAt: 1 };
}

function indexOf(...pages: PageRecord[]): PageIndex {
  const index = new PageIndex();
  pages.forEach((one) => index.put(one));
  return index;
}

const article = page('/fr/actualites/visite', {
  documents: ['article:a1', 'agreement:g1'],
  entry: 'article:a1',
  media: ['arc.webp'],
});
const home = page('/fr', { documents: ['article:a1'], lists: ['article'] });

describe('the page index', () => {
  test('knows which pages show a document', () => {
    expect(indexOf(article, home).showing('article:a1')).toEqual(['/fr', '/fr/actualites/visite']);
    expect(indexOf(article, home).showing('agreement:g1')).toEqual(['/fr/actualites/visite']);
    expect(indexOf(article, home).showing('agreement:other')).toEqual([]);
  });

  test('knows which pages list a type, those that depend on everything included', () => {
    const anything = page('/en/search', { lists: ['*'] });
    expect(indexOf(article, home, anything).listing('article')).toEqual(['/en/search', '/fr']);
    expect(indexOf(article, home).listing('agreement')).toEqual([]);
  });

  test('knows which pages show any document of a type', () => {
    expect(indexOf(article, home).showingType('agreement')).toEqual(['/fr/actualites/visite']);
  });

  test('knows the pages that are about an entry', () => {
    expect(indexOf(article, home).pagesAbout('article:a1')).toEqual(['/fr/actualites/visite']);
  });

  test('forgets what a page read before when it is rendered again', () => {
    const index = indexOf(article);
    index.put(page(article.path, { documents: ['article:a1'], entry: 'article:a1' }));
    expect(index.showing('agreement:g1')).toEqual([]);
    expect(index.showsMedia('arc.webp')).toBe(false);
    expect(index.size).toBe(1);
  });

  test('forgets a page that is dropped', () => {
    const index = indexOf(article);
    index.drop(article.path);
    expect(index.get(article.path)).toBeUndefined();
    expect(index.showing('article:a1')).toEqual([]);
  });

  test('keeps the notice of a withdrawal apart from the pages to be found', () => {
    const index = indexOf({ ...article, notice: true }, home);
    expect(index.showing('article:a1')).toContain(article.path);
    expect(index.shownPaths()).toEqual(['/fr']);
    expect(index.shown(article.path)).toBeUndefined();
    expect(PageIndex.from(JSON.parse(JSON.stringify(index))).shownPaths()).toEqual(['/fr']);
  });

  test('knows a picture only while a page shows it', () => {
    const index = indexOf(article);
    expect(index.media()).toEqual(['arc.webp']);
    index.drop(article.path);
    expect(index.media()).toEqual([]);
  });

  test('is the same after it was saved and read again', () => {
    const index = indexOf(article, home);
    index.drop('/fr');
    const saved: unknown = JSON.parse(JSON.stringify(index));
    expect(PageIndex.from(saved).toJSON()).toEqual(index.toJSON());
  });

  test.each([null, 'text', { version: 2, pages: [] }, { version: 1, pages: [{ path: 1 }] }])(
    'is empty when what was saved is not an index: %j',
    (saved) => {
      expect(PageIndex.from(saved).size).toBe(0);
    },
  );
});

test('the page index has another number of changes after each, and the same after none', () => {
  const index = indexOf(article);
  const before = index.changes;
  index.drop('/fr/nulle-part');
  expect(index.changes).toBe(before);
  index.put(home);
  const between = index.changes;
  expect(between).toBeGreaterThan(before);
  index.drop(home.path);
  expect(index.changes).toBeGreaterThan(between);
});

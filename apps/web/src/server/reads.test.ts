import { mergeReads, noReads, readsOf } from './reads';
import type { RootField } from './rootFields';

const lookup: RootField = { key: 'articles', type: 'article', use: 'lookup' };
const site: RootField = { key: 'site', type: 'site', use: 'single' };

const answer = {
  site: { __typename: 'Site', documentId: 's1', name: 'Entente' },
  articles: [
    {
      __typename: 'Article',
      documentId: 'a1',
      cover: {
        __typename: 'Media',
        documentId: 'm1',
        file: {
          __typename: 'UploadFile',
          documentId: 'f1',
          url: '/uploads/arc_1a2b.webp',
          formats: { small: { url: '/uploads/small_arc_1a2b.webp' } },
        },
      },
      agreements: [{ __typename: 'Agreement', documentId: 'g1' }, null],
    },
  ],
};

describe('what a page read', () => {
  test('is every document in the answer, however deep, once', () => {
    expect(readsOf([site, lookup], answer).documents).toEqual([
      'agreement:g1',
      'article:a1',
      'media:m1',
      'site:s1',
      'uploadFile:f1',
    ]);
  });

  test('is every uploaded file, its smaller versions included', () => {
    expect(readsOf([lookup], answer).media).toEqual(['arc_1a2b.webp', 'small_arc_1a2b.webp']);
  });

  test('takes no file name that could leave the folder', () => {
    const data = { articles: [{ url: '/uploads/../secret' }, { url: '/uploads/.env' }] };
    expect(readsOf([lookup], data).media).toEqual([]);
  });

  test('holds the entry that was looked up, and no list for it', () => {
    const reads = readsOf([site, lookup], answer);
    expect(reads.entry).toBe('article:a1');
    expect(reads.lists).toEqual([]);
  });

  test('holds the types that were listed', () => {
    const fields: RootField[] = [{ key: 'articles', type: 'article', use: 'list' }];
    const reads = readsOf(fields, answer);
    expect(reads.lists).toEqual(['article']);
    expect(reads.entry).toBeNull();
  });

  test('adds up over several answers', () => {
    const merged = mergeReads(readsOf([lookup], answer), { ...noReads, lists: ['domain'] });
    expect(merged.lists).toEqual(['domain']);
    expect(merged.documents).toContain('article:a1');
  });
});

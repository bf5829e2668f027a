import { createLinks } from '@entente/model/links';
import { localesFrom, shippedLocales } from '@entente/model/locale';
import { PageIndex } from '../index/pageIndex';
import { mergeReads, noReads, readsOf } from './reads';
import { refreshTiers } from '../render/refreshTiers';
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
      'file:f1',
      'media:m1',
      'site:s1',
    ]);
  });

  test('names an uploaded file as the changes do', () => {
    const file = { __typename: 'UploadFile', documentId: 'f1', url: '/uploads/accord_1a2b.pdf' };
    const index = new PageIndex();
    const reads = readsOf([lookup], { agreements: [{ documents: [{ file }] }] });
    index.put({ path: '/fr/accords/protocole', reads, renderedAt: 1 });
    const replaced = { type: 'file', documentId: 'f1', action: 'media' as const };
    const links = createLinks(localesFrom(shippedLocales, 'fr'));
    const plan = refreshTiers([{ ...replaced, entries: [], touched: [] }], index, links, ['fr']);
    expect(plan).toEqual([[], ['/fr/accords/protocole']]);
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

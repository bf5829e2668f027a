import { createLinks } from '@entente/model/links';
import { localesFrom, shippedLocales } from '@entente/model/locale';
import { AddressBook } from '../redirects/addressBook';
import { Directory } from '../index/directory';
import { PageIndex } from '../index/pageIndex';
import { noReads } from '../cms/reads';
import { losesContent, detectContentLoss } from './detectContentLoss';

const links = createLinks(localesFrom(shippedLocales, 'fr'));
const at = '2024-04-09T10:00:00.000Z';
const slugs = (count: number) => Array.from({ length: count }, (_, position) => `a${position}`);

function check(known: string[], named: string[], withdrawn: string[] = []) {
  const directory = new Directory();
  const entries = named.map((slug) => ({ documentId: slug, slug, updatedAt: at }));
  directory.replace('article', 'fr', entries);
  const index = new PageIndex();
  known.forEach((slug) =>
    index.put({ path: `/fr/actualites/${slug}`, reads: noReads, renderedAt: 1 }),
  );
  index.put({ path: '/fr', reads: noReads, renderedAt: 1 });
  const address = (slug: string) => ({ type: 'article', locale: 'fr', slug, documentId: slug });
  const book = new AddressBook({
    revision: 1,
    former: [],
    withdrawn: withdrawn.map((slug) => ({ ...address(slug), at, reason: null })),
  });
  return detectContentLoss(directory, index, book, links);
}

describe('a CMS that no longer names entries', () => {
  test('is not believed beyond a fifth of them', () => {
    expect(check(slugs(101), slugs(80)).isImplausible).toBe(true);
    expect(check(slugs(100), slugs(80)).isImplausible).toBe(false);
  });

  test('is believed for a handful, on a small site', () => {
    expect(check(slugs(5), []).isImplausible).toBe(false);
    expect(check(slugs(6), []).isImplausible).toBe(true);
    expect(check(slugs(5), []).lost).toHaveLength(5);
  });

  test('is believed when its record says that they were withdrawn', () => {
    expect(check(slugs(50), slugs(10), slugs(50).slice(10))).toEqual({
      lost: [],
      isImplausible: false,
    });
  });
});

describe('a page that tells of less than before', () => {
  const articles = (count: number) => slugs(count).map((id) => `article:${id}`);
  const nothing = new AddressBook();

  test('is suspicious when more than a fifth of its entries is missing', () => {
    expect(losesContent(articles(25), articles(19), nothing)).toBe(true);
    expect(losesContent(articles(25), articles(20), nothing)).toBe(false);
    expect(losesContent(articles(25), [], nothing)).toBe(true);
  });

  test('is when nothing is left of the little there was', () => {
    expect(losesContent(articles(3), [], nothing)).toBe(true);
    expect(losesContent([], [], nothing)).toBe(false);
  });

  test('is when a whole list is gone, whatever else stays', () => {
    const people = slugs(20).map((id) => `speaker:${id}`);
    expect(losesContent([...articles(2), ...people], people, nothing)).toBe(true);
    expect(losesContent([...articles(2), ...people], [...articles(1), ...people], nothing)).toBe(
      false,
    );
  });

  test('is not when there never was much, or nothing that has an address', () => {
    expect(losesContent(articles(5), articles(1), nothing)).toBe(false);
    expect(
      losesContent(
        slugs(25).map((id) => `media:${id}`),
        [],
        nothing,
      ),
    ).toBe(false);
  });

  test('is not when the record says that they were withdrawn', () => {
    const withdrawn = slugs(20).map((slug) => ({
      type: 'article',
      locale: 'fr',
      slug,
      documentId: slug,
      at,
      reason: null,
    }));
    const book = new AddressBook({ revision: 1, former: [], withdrawn });
    expect(losesContent(articles(25), articles(25).slice(20), book)).toBe(false);
  });
});

import { createLinks } from '@entente/model/links';
import { localesFrom, shippedLocales } from '@entente/model/locale';
import type { Change } from '@entente/protocol/changes';
import { PageIndex } from '../index/pageIndex';
import { noReads, type ReadSet } from '../cms/reads';
import { refreshTiers } from './refreshTiers';

const links = createLinks(localesFrom(shippedLocales, 'fr'));

function indexOf(pages: Record<string, Partial<ReadSet>>): PageIndex {
  const index = new PageIndex();
  for (const [path, reads] of Object.entries(pages)) {
    index.put({ path, reads: { ...noReads, ...reads }, renderedAt: 1 });
  }
  return index;
}

function plan(change: Partial<Change>, pages: Record<string, Partial<ReadSet>> = {}): string[][] {
  const whole: Change = {
    type: 'article',
    documentId: 'a1',
    action: 'update',
    entries: [{ locale: 'fr', slug: 'visite', formerSlug: null }],
    touched: [],
    ...change,
  };
  return refreshTiers([whole], indexOf(pages), links, ['fr', 'en']);
}

describe('the plan of a refresh', () => {
  test('begins with the page of the entry, even when it was never rendered', () => {
    expect(plan({})[0]).toEqual(['/fr/actualites/visite']);
  });

  test('goes on with home, then lists and partners, then every other page that shows it', () => {
    const tiers = plan(
      {},
      {
        '/fr': { documents: ['article:a1'], lists: ['article'] },
        '/fr/actualites': { documents: ['article:a1'], lists: ['article'] },
        '/fr/accords/protocole': { documents: ['article:a1', 'agreement:g1'] },
        '/fr/partenaires/brno': { documents: ['article:a1', 'partner:p1'] },
        '/fr/accords/autre': { documents: ['agreement:g2'] },
      },
    );
    expect(tiers).toEqual([
      ['/fr/actualites/visite'],
      ['/fr'],
      ['/fr/actualites', '/fr/partenaires/brno'],
      ['/fr/accords/protocole'],
    ]);
  });

  test('holds the old address of an entry whose slug changed', () => {
    const before = { documents: ['article:a1'], entry: 'article:a1' };
    expect(plan({}, { '/fr/actualites/ancien': before })[0]).toEqual([
      '/fr/actualites/ancien',
      '/fr/actualites/visite',
    ]);
  });

  test('holds the pages of the documents that are linked from now on, or no more', () => {
    const tiers = plan(
      { touched: [{ type: 'agreement', documentId: 'g2' }] },
      { '/fr/accords/autre': { documents: ['agreement:g2'] } },
    );
    expect(tiers).toEqual([['/fr/actualites/visite'], ['/fr/accords/autre']]);
  });

  test('holds the page after the last of a list that may have grown', () => {
    const list = { lists: ['article'] };
    const tiers = plan(
      { action: 'publish' },
      { '/fr/actualites': list, '/fr/actualites/page/2': list, '/en/news': list },
    );
    expect(tiers).toEqual([
      ['/fr/actualites/visite'],
      ['/fr/actualites'],
      ['/fr/actualites/page/2', '/fr/actualites/page/3'],
      ['/en/news'],
      ['/en/news/page/2'],
    ]);
  });

  test('turns to the other languages when the one that changed is done', () => {
    const about = { documents: ['article:a1'], lists: ['article'] };
    const pages = {
      '/en': about,
      '/en/news': about,
      '/en/news/visit': { ...about, entry: 'article:a1' },
      '/fr': about,
      '/fr/accords/protocole': { documents: ['article:a1'] },
    };
    expect(plan({}, pages)).toEqual([
      ['/fr/actualites/visite'],
      ['/fr'],
      ['/fr/accords/protocole'],
      ['/en/news/visit'],
      ['/en'],
      ['/en/news'],
    ]);
    // A record without a language of its own.
    expect(plan({ entries: [] }, pages)[0]).toEqual(['/en/news/visit']);
    expect(plan({ entries: [] }, pages)[1]).toEqual(['/en', '/fr']);
  });

  test('ignores a locale the site does not have, and a slug that can be no address', () => {
    const entries = [
      { locale: 'es', slug: 'visita', formerSlug: null },
      { locale: 'fr', slug: '../x', formerSlug: null },
      { locale: 'en', slug: null, formerSlug: null },
    ];
    expect(plan({ entries })[0]).toEqual([]);
  });

  test('names no page for a type without pages but those that show it', () => {
    const tiers = plan(
      { type: 'milestone', documentId: 'm1', entries: [] },
      { '/fr/accords/protocole': { documents: ['milestone:m1'] } },
    );
    expect(tiers.flat()).toEqual(['/fr/accords/protocole']);
  });
});

import { createLinks } from '@entente/model/links';
import { localesFrom, shippedLocales } from '@entente/model/locale';
import { Directory } from '../index/directory';
import { PageIndex } from '../index/pageIndex';
import { noReads } from '../cms/reads';
import { warmPlan } from './warmPlan';

const links = createLinks(localesFrom(shippedLocales, 'fr'));
const updatedAt = '2024-04-09T10:00:00.000Z';

function planWith(slugs: string[], knownPaths: string[]) {
  const directory = new Directory();
  directory.replace(
    'article',
    'fr',
    slugs.map((slug, position) => ({ documentId: `${position}`, slug, updatedAt })),
  );
  const index = new PageIndex();
  knownPaths.forEach((path) => index.put({ path, reads: noReads, renderedAt: 1 }));
  return warmPlan(directory, index, links, ['fr', 'en'], ['privacy']);
}

describe('the plan of warming', () => {
  test('holds homes, lists, fixed pages and entries in every language', () => {
    const tiers = planWith(['visite'], []);
    expect(tiers[0]).toEqual(['/fr', '/en']);
    expect(tiers[1]).toContain('/en/agreements');
    expect(tiers[2]).toEqual(['/fr/confidentialite', '/en/privacy', '/fr/actualites/visite']);
  });

  test('holds the pages known before, so that what is gone is found to be gone', () => {
    const tiers = planWith([], ['/fr/actualites/gone', '/fr']);
    expect(tiers[3]).toEqual(['/fr/actualites/gone']);
  });

  test('leaves out an entry whose slug can be no address', () => {
    const tiers = planWith(['Été 2024', 'visite'], []);
    expect(tiers[2]?.slice(2)).toEqual(['/fr/actualites/visite']);
  });
});

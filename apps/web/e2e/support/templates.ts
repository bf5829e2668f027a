import { sitemapPaths } from './sitemap';
import { story, type StoryLocale } from './story';
import { localeFile } from './words';

/** An address for each kind of page in a language; what the sitemap gains is there by itself. */
export async function templatePaths(siteUrl: string, locale: StoryLocale): Promise<string[]> {
  const { segments } = localeFile(locale);
  const all = await sitemapPaths(siteUrl);
  // Home, lists and pages that exist once: '/fr', '/fr/accords', '/fr/confidentialite'.
  const single = all.filter((path) => new RegExp(`^/${locale}(/[^/]+)?$`).test(path));
  const entries = (['domain', 'partner', 'speaker'] as const).map((type) =>
    all.find((path) => path.startsWith(`/${locale}/${segments[type]}/`)),
  );
  const { article, agreement, delegation } = story[locale];
  const cut = `/${locale}/${segments.agreement}/${segments['by-year']}/2024`;
  const onDate = `/${locale}/${segments.agreement}/${segments['on-date']}/2020-01-01`;
  const selection = `/${locale}/${segments.agreement}/${segments.selected}?${segments['by-country']}=de&${segments['by-decade']}=1960&sort=title`;
  const nothingTicked = `/${locale}/${segments.agreement}/${segments.compared}?id=-`;
  // Results are in no sitemap: with facets and quoted words; without any result.
  const results = `/${locale}/${segments.search}?q=rennes`;
  const noResults = `/${locale}/${segments.search}?q=zyxwvut`;
  const nowhere = `/${locale}/no-such-page-here`;
  const found = [
    ...single,
    ...entries,
    article,
    agreement,
    delegation,
    cut,
    onDate,
    selection,
    nothingTicked,
    results,
    noResults,
    nowhere,
  ];
  return found.filter((path) => path !== undefined);
}

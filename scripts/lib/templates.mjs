import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../packages/testkit/src/machine/paths.mjs';

/** The pages to be seen of the types whose entries differ much. */
const CHOSEN = {
  fr: {
    article: 'rennes-quebec-protocole-de-cooperation',
    agreement: 'protocole-de-cooperation-rennes-metropole-ville-de-quebec',
    delegation: 'delegation-rennaise-au-quebec-2024',
    speaker: 'nathalie-appere',
    domain: 'culture-et-patrimoine',
    partner: 'ville-de-quebec',
  },
  en: {
    article: 'rennes-quebec-cooperation-protocol',
    agreement: 'cooperation-protocol-rennes-metropole-ville-de-quebec',
    delegation: 'rennes-delegation-to-quebec-2024',
    speaker: 'nathalie-appere',
    domain: 'culture-and-heritage',
    partner: 'ville-de-quebec',
  },
};

const segmentsOf = (locale) =>
  JSON.parse(readFileSync(path.join(root, `packages/model/locales/${locale}.json`), 'utf8'))
    .segments;

/** The paths that a sitemap, or an index of sitemaps, names. */
async function locations(origin, sitemap) {
  const response = await fetch(origin + sitemap);
  if (!response.ok) throw new Error(`${origin}${sitemap} answers ${response.status}`);
  const found = [...(await response.text()).matchAll(/<loc>([^<]+)<\/loc>/g)];
  return found.map(([, url]) => new URL(url).pathname);
}

/**
 * One address for each kind of page of the demonstration, in both languages.
 * @param {string} origin of a site that runs
 * @returns {Promise<{ name: string, path: string }[]>} `name`: 'fr-agreement', 'en-agreement-list'
 */
export async function templates(origin) {
  const sitemaps = (await locations(origin, '/sitemap.xml')).filter((one) =>
    one.startsWith('/sitemaps/'),
  );
  const known = (await Promise.all(sitemaps.map((one) => locations(origin, one)))).flat();
  return Object.entries(CHOSEN).flatMap(([locale, chosen]) => {
    const segments = segmentsOf(locale);
    const wordOf = Object.fromEntries(Object.entries(segments).map(([word, name]) => [name, word]));
    const single = known
      .filter((one) => new RegExp(`^/${locale}/[^/]+$`).test(one))
      .map((one) => {
        const word = wordOf[one.split('/')[2]] ?? 'page';
        return { name: `${locale}-${word in chosen ? `${word}-list` : word}`, path: one };
      });
    const entries = Object.entries(chosen).map(([word, slug]) => ({
      name: `${locale}-${word}`,
      path: `/${locale}/${segments[word]}/${slug}`,
    }));
    const onDate = `/${locale}/${segments.agreement}/${segments['on-date']}/2020-01-01`;
    const cut = `/${locale}/${segments.agreement}/${segments['by-year']}/2024`;
    return [
      { name: `${locale}-home`, path: `/${locale}` },
      ...entries,
      ...single,
      { name: `${locale}-agreement-by-year`, path: cut },
      { name: `${locale}-agreement-on-date`, path: onDate },
      { name: `${locale}-not-found`, path: `/${locale}/no-such-page` },
    ];
  });
}

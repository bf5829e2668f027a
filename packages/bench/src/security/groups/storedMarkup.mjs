import { ask } from '../ask.mjs';
import { runsNothing } from '../inspectAnswer.mjs';
import { publishMarkup, VARIANTS } from '../tables/storedEntries.mjs';

/** Where a visitor, a partner or a machine reads what was stored, beside its own page. */
const EVERYWHERE = [
  '/fr',
  '/fr/actualites',
  '/fr/accords',
  '/fr/delegations',
  '/fr/domaines',
  '/fr/partenaires',
  '/fr/intervenants',
  '/fr/carte',
  '/fr/presse',
  '/fr/mentions-legales',
  '/fr/integrer',
  '/fr/recherche?q=balise',
  '/fr/recherche.json?q=balise',
  '/fr/actualites/feed.rss',
  '/fr/actualites/feed.atom',
  '/fr/actualites/feed.json',
  '/fr/accords/feed.rss',
  '/fr/delegations.ics',
  '/data/agreements.csv',
  '/data/agreements.json',
  '/data/partners.csv',
  '/data/statements.json',
  '/data/delegations.csv',
  '/data/catalog.jsonld',
  '/sitemaps/fr/1.xml',
  '/news-sitemap.xml',
  '/embed/fr/news',
  '/embed/fr/agreements',
  '/embed/fr/delegations',
  '/embed/fr/map',
];

/** Markup in every text that people write, wherever it is read. */
export const storedMarkup = {
  name: 'stored-markup',
  width: 2,
  isLong: true,
  cases: async ({ site, newsroom }) => {
    const places = [];
    for (let variant = 0; variant < VARIANTS; variant += 1)
      places.push(...(await publishMarkup(newsroom, site, variant)));
    return [...EVERYWHERE.map((path) => ({ name: path, path })), ...places].map(
      ({ name, path, least = 200 }) => ({
        name,
        attack: async () => {
          const answer = await ask(site, path);
          if (answer.status !== least)
            return `${path} answers ${answer.status}: nothing was looked at`;
          return runsNothing(answer, { origin: site, frames: path === '/fr/integrer' });
        },
      }),
    );
  },
};

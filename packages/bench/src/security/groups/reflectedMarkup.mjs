import { ask } from '../ask.mjs';
import { pairs } from '../group.mjs';
import { runsNothing } from '../inspectAnswer.mjs';
import { inAddress, MARKUP } from '../tables/markup.mjs';

/** Where the site reads what stands in an address, at `*`. */
const OF_THE_SITE = [
  '/fr/recherche?q=*',
  '/en/search?q=pont&type=*',
  '/fr/recherche?q=pont&domain=*',
  '/fr/recherche?q=pont&partner=*&year=*',
  '/fr/recherche?q=pont&page=*',
  '/fr/recherche.json?q=*',
  '/fr/actualites/*',
  '/fr/actualites/page/*',
  '/en/*',
  '/*',
  '/fr/accords/au/*',
  '/fr/accords/comparer?a=*&b=*',
  '/fr/integrer?view=*&slug=*',
  '/fr/integrer?origin=*&theme=*',
  '/oembed?url=*',
  '/oembed?format=*&url=https%3A%2F%2Fa.example',
  '/embed/fr/news?theme=*&title=*',
  '/embed/fr/news?key=*&target=*&level=*',
  '/embed/fr/article/*',
  '/embed/fr/news?limit=*&domain=*',
  '/preview/fr/article/*?expires=*&signature=*',
  '/preview/press/fr/*',
  '/id/article/*',
  '/id/*/x',
  '/media/*',
  '/fr/partenaires/*/feed.rss',
  '/fr/*.ics',
];
/** The same of the CMS. */
const OF_THE_CMS = [
  '/admin/entente/single-sign-on/callback?error=*&error_description=*',
  '/admin/entente/single-sign-on?to=*',
  '/uploads/*',
  '/*',
];

/** Markup in an address, in whatever the address leads to. */
export const reflectedMarkup = {
  name: 'reflected-markup',
  width: 4,
  cases: ({ site, cms }) => {
    const asked = [
      ...OF_THE_SITE.map((place) => [site, place]),
      ...OF_THE_CMS.map((place) => [cms, place]),
    ];
    return pairs(asked, Object.entries(MARKUP)).map(([[origin, place], [what, text]]) => ({
      name: `${place} with ${what}`,
      attack: async () => {
        const answer = await ask(origin, place.replaceAll('*', inAddress(text)));
        return runsNothing(answer, { origin, frames: place.startsWith('/fr/integrer') });
      },
    }));
  },
};

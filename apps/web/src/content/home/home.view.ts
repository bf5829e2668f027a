import { listFeedLinks } from '../shared/followLinks';
import { definePageView } from '../shared/pageView';
import { present } from '../shared/present';
import { homeJsonLd } from './home.jsonld';
import { HomePage } from './HomePage';

export const homeView = definePageView({
  Page: HomePage,
  jsonLd: homeJsonLd,
  socialCard: ({ chrome, owner, agreements }, { messages }) => ({
    kicker: '',
    title: chrome.site.name ?? messages.chrome.siteName,
    parties: [owner, ...present(agreements).flatMap(({ parties }) => parties)],
    anchor: owner,
  }),
  followLinks: (_, context) => listFeedLinks('article', context),
  // Another site most likely wants the news; they are a view of their own page.
  embeds: { offers: [{ view: 'news' }] },
});

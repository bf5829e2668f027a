/** The addresses of the founding story, by language. */
export const story = {
  fr: {
    article: '/fr/actualites/rennes-quebec-protocole-de-cooperation',
    agreement: '/fr/accords/protocole-de-cooperation-rennes-metropole-ville-de-quebec',
    delegation: '/fr/delegations/delegation-rennaise-au-quebec-2024',
    visit: '/fr/delegations/visite-de-la-ville-de-quebec-a-rennes-2023',
    speakers: ['/fr/intervenants/nathalie-appere', '/fr/intervenants/bruno-marchand'],
    headline: 'Rennes Métropole et la Ville de Québec scellent leur coopération',
  },
  en: {
    article: '/en/news/rennes-quebec-cooperation-protocol',
    agreement: '/en/agreements/cooperation-protocol-rennes-metropole-ville-de-quebec',
    delegation: '/en/delegations/rennes-delegation-to-quebec-2024',
    visit: '/en/delegations/visit-of-ville-de-quebec-to-rennes-2023',
    speakers: ['/en/speakers/nathalie-appere', '/en/speakers/bruno-marchand'],
    headline: 'Rennes Métropole and Ville de Québec seal their cooperation',
  },
} as const;

export type StoryLocale = keyof typeof story;
export const storyLocales = ['fr', 'en'] as const satisfies StoryLocale[];

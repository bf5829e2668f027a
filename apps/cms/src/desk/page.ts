import type { Desk } from './desk';
import { slug, withdrawalReason } from './sharedFields';

export const page: Desk = {
  displayName: 'Page',
  name: { fr: 'Pages', en: 'Pages' },
  mainField: 'title',
  list: ['title', 'slug'],
  edit: [['title'], ['body'], ['slug'], ['seo'], ['withdrawalReason']],
  fields: {
    title: { fr: ['Titre'], en: ['Title'] },
    slug,
    withdrawalReason,
    body: { fr: ['Texte'], en: ['Body'] },
    seo: {
      fr: ['Référencement', 'Vide : le titre sert.'],
      en: ['For search engines', 'Empty: the title is used.'],
    },
  },
};

import { contentType } from '../../platform/contentTypes/contentType';
import { slug, withdrawalReason } from '../../platform/contentTypes/sharedFields';
import schema from './content-types/page/schema.json';
import { server } from './server';

export const page = contentType(schema, {
  name: { fr: 'Pages', en: 'Pages' },
  mainField: 'title',
  list: ['title', 'slug'],
  edit: [['title'], ['body'], ['slug'], ['seo'], ['withdrawalReason']],
  hasPage: true,
  publishing: { needs: ['title', 'slug'], leadsTo: [], parts: null },
  told: {
    title: 'title',
    body: 'text',
  },
  internal: [],
  grants: { author: 'read', editor: 'write', approver: 'everything', partnerRelations: 'read' },
  server,
  labels: {
    title: { fr: ['Titre'], en: ['Title'] },
    slug,
    withdrawalReason,
    body: { fr: ['Texte'], en: ['Body'] },
    seo: {
      fr: ['Référencement', 'Vide : le titre sert.'],
      en: ['For search engines', 'Empty: the title is used.'],
    },
  },
});

import { contentType } from '../../platform/contentTypes/contentType';
import { position } from '../../platform/contentTypes/sharedFields';
import schema from './content-types/commitment/schema.json';
import { server } from './server';

export const commitment = contentType(schema, {
  name: { fr: 'Engagements', en: 'Commitments' },
  mainField: 'text',
  list: ['text', 'agreement', 'domain'],
  edit: [['text'], ['agreement', 'domain'], ['partners', 'position']],
  hasPage: false,
  publishing: { needs: ['text'], leadsTo: [], parts: null },
  told: {
    text: 'commitments',
    domain: 'commitments',
    partners: 'commitments',
  },
  internal: [],
  grants: { author: 'read', editor: 'write', approver: 'everything', partnerRelations: 'write' },
  server,
  labels: {
    text: {
      fr: ['Engagement', 'Ce que l’accord prévoit dans ce domaine.'],
      en: ['Commitment', 'What the agreement provides for in this domain.'],
    },
    position,
    agreement: { fr: ['Accord'], en: ['Agreement'] },
    domain: { fr: ['Domaine'], en: ['Domain'] },
    partners: {
      fr: ['Partenaires qui le portent', 'Leur rive se déduit de leur ville.'],
      en: ['Partners who carry it', 'Their shore follows from their city.'],
    },
  },
});

import { contentType } from '../../platform/contentTypes/contentType';
import { precision, sources } from '../../platform/contentTypes/sharedFields';
import schema from './content-types/milestone/schema.json';
import { server } from './server';

export const milestone = contentType(schema, {
  name: { fr: 'Étapes', en: 'Milestones' },
  mainField: 'title',
  list: ['title', 'kind', 'date'],
  newestBy: 'date',
  edit: [
    ['title'],
    ['kind', 'place'],
    ['date', 'precision'],
    ['agreement', 'delegation'],
    ['partners'],
    ['note'],
    ['sources'],
  ],
  hasPage: false,
  publishing: { needs: ['title', 'date'], leadsTo: ['agreement', 'delegation'], parts: null },
  told: {
    title: 'steps',
    kind: 'steps',
    date: 'steps',
    precision: 'steps',
    place: 'steps',
    note: 'steps',
    sources: 'steps',
  },
  internal: [],
  grants: { author: 'read', editor: 'write', approver: 'everything', partnerRelations: 'write' },
  server,
  labels: {
    title: { fr: ['Titre'], en: ['Title'] },
    kind: {
      fr: ['Nature', 'Elle décide de l’état de l’accord : « Signature », « Entrée en vigueur »…'],
      en: ['Kind', 'It decides on the agreement’s status: “Signature”, “Entry into force”…'],
    },
    date: { fr: ['Date'], en: ['Date'] },
    precision,
    place: { fr: ['Lieu'], en: ['Place'] },
    note: { fr: ['Note'], en: ['Note'] },
    sources,
    agreement: { fr: ['Accord'], en: ['Agreement'] },
    delegation: { fr: ['Délégation'], en: ['Delegation'] },
    partners: { fr: ['Partenaires'], en: ['Partners'] },
  },
});

import type { Desk } from './desk';
import { precision, sources } from './sharedFields';

export const milestone: Desk = {
  displayName: 'Étape',
  name: { fr: 'Étapes', en: 'Milestones' },
  mainField: 'title',
  list: ['title', 'kind', 'date'],
  edit: [
    ['title'],
    ['kind', 'place'],
    ['date', 'precision'],
    ['agreement', 'delegation'],
    ['partners'],
    ['note'],
    ['sources'],
  ],
  fields: {
    title: { fr: ['Titre'], en: ['Title'] },
    kind: {
      fr: ['Nature', 'Elle décide de l’état de l’accord : « Signature », « Entrée en vigueur »…'],
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
};

import type { Desk } from './desk';
import { position } from './sharedFields';

export const commitment: Desk = {
  displayName: 'Engagement',
  name: { fr: 'Engagements', en: 'Commitments' },
  mainField: 'text',
  list: ['text', 'agreement', 'domain'],
  edit: [['text'], ['agreement', 'domain'], ['partners', 'position']],
  fields: {
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
};

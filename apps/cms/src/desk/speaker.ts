import type { Desk } from './desk';
import { listed, slug } from './sharedFields';

export const speaker: Desk = {
  displayName: 'Intervenant',
  name: { fr: 'Intervenants', en: 'Speakers' },
  mainField: 'familyName',
  list: ['familyName', 'givenName', 'listed'],
  edit: [
    ['givenName', 'familyName'],
    ['honorific', 'listed'],
    ['appointments', 'portrait'],
    ['biography'],
    ['slug'],
  ],
  fields: {
    givenName: { fr: ['Prénom'], en: ['Given name'] },
    familyName: { fr: ['Nom'], en: ['Family name'] },
    slug,
    honorific: { fr: ['Titre de civilité'], en: ['Honorific'] },
    biography: { fr: ['Présentation'], en: ['Biography'] },
    portrait: {
      fr: ['Portrait', 'Avec l’accord de la personne, noté dans la fiche de l’image.'],
      en: ['Portrait', 'With the person’s consent, noted in the picture’s entry.'],
    },
    listed,
    appointments: {
      fr: ['Mandats', 'Un par fonction et par période.'],
      en: ['Offices', 'One for each office and period.'],
    },
  },
};

import { contentType } from '../../platform/contentTypes/contentType';
import { listed, slug } from '../../platform/contentTypes/sharedFields';
import schema from './content-types/speaker/schema.json';
import { server } from './server';

export const speaker = contentType(schema, {
  name: { fr: 'Intervenants', en: 'Speakers' },
  mainField: 'familyName',
  title: ['givenName', 'familyName'],
  list: ['familyName', 'givenName', 'listed'],
  edit: [
    ['givenName', 'familyName'],
    ['honorific', 'listed'],
    ['appointments', 'portrait'],
    ['biography'],
    ['slug'],
  ],
  hasPage: true,
  publishing: null,
  told: {
    givenName: 'name',
    familyName: 'name',
    honorific: 'name',
    biography: 'summary',
  },
  internal: [],
  grants: { author: 'read', editor: 'write', approver: 'everything', partnerRelations: 'write' },
  server,
  labels: {
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
});

import { contentType } from '../../platform/contentTypes/contentType';
import { listed, precision } from '../../platform/contentTypes/sharedFields';
import schema from './content-types/appointment/schema.json';
import { server } from './server';

export const appointment = contentType(schema, {
  name: { fr: 'Mandats', en: 'Offices' },
  mainField: 'title',
  list: ['title', 'speaker', 'partner', 'start'],
  edit: [
    ['title'],
    ['speaker', 'partner'],
    ['start', 'startPrecision'],
    ['end', 'endPrecision'],
    ['listed'],
  ],
  hasPage: false,
  publishing: null,
  internal: [],
  grants: { author: 'read', editor: 'write', approver: 'everything', partnerRelations: 'write' },
  server,
  labels: {
    title: {
      fr: ['Fonction', 'Comme on l’écrit après un nom : « maire de Québec ».'],
      en: ['Office', 'As written after a name: “mayor of Québec City”.'],
    },
    start: { fr: ['Début'], en: ['Start'] },
    startPrecision: precision,
    end: {
      fr: ['Fin', 'Vide tant que le mandat dure.'],
      en: ['End', 'Empty while the office is held.'],
    },
    endPrecision: precision,
    listed,
    speaker: { fr: ['Intervenant'], en: ['Speaker'] },
    partner: { fr: ['Auprès de'], en: ['At'] },
    statements: { fr: ['Déclarations'], en: ['Statements'] },
    participations: { fr: ['Délégations'], en: ['Delegations'] },
  },
});

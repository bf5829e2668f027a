import type { Desk } from './desk';
import { listed, precision } from './sharedFields';

export const appointment: Desk = {
  displayName: 'Mandat',
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
  fields: {
    title: {
      fr: ['Fonction', 'Comme on l’écrit après un nom : « maire de Québec ».'],
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
};

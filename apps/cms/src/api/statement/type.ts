import { contentType } from '../../platform/contentTypes/contentType';
import { position, precision, sources } from '../../platform/contentTypes/sharedFields';
import schema from './content-types/statement/schema.json';
import { server } from './server';

export const statement = contentType(schema, {
  name: { fr: 'Déclarations', en: 'Statements' },
  mainField: 'text',
  list: ['text', 'kind', 'language', 'date'],
  newestBy: 'date',
  edit: [
    ['text'],
    ['kind', 'language'],
    ['appointments', 'attribution'],
    ['date', 'precision'],
    ['translations'],
    ['article', 'agreement'],
    ['delegation', 'position'],
    ['sources'],
    ['openData'],
  ],
  inputs: { language: 'language' },
  hasPage: false,
  publishing: {
    needs: ['text', 'language'],
    needsLinks: {
      appointments: {
        least: 1,
        problem: {
          fr: 'une déclaration a un intervenant, dans une fonction',
          en: 'a statement has a speaker, in an office',
        },
      },
    },
    leadsTo: [],
    parts: null,
  },
  told: {
    text: 'statements',
    kind: 'statements',
    language: 'statements',
    date: 'statements',
    precision: 'statements',
    attribution: 'statements',
    translations: 'statements',
    sources: 'statements',
    appointments: 'statements',
  },
  internal: [],
  grants: { author: 'write', editor: 'write', approver: 'everything', partnerRelations: 'read' },
  server,
  labels: {
    text: {
      fr: ['Propos', 'Citation : mot pour mot, sans guillemets. Propos rapportés : vos mots.'],
      en: ['Text', 'Quotation: word for word, without quotation marks. Reported: your words.'],
    },
    language: { fr: ['Langue des propos'], en: ['Language of the statement'] },
    kind: { fr: ['Citation ou propos rapportés'], en: ['Quotation or reported speech'] },
    date: { fr: ['Date'], en: ['Date'] },
    precision,
    attribution: {
      fr: ['Attribution publiée', 'Figée à la publication : elle garde la fonction de ce jour-là.'],
      en: ['Attribution as published', 'Frozen at publication: it keeps the office of that day.'],
    },
    openData: {
      fr: ['Dans les données ouvertes', 'Seulement si son auteur en est d’accord.'],
      en: ['In the open data', 'Only if its author agrees.'],
    },
    translations: {
      fr: ['Traductions', 'L’original reste lisible à côté.'],
      en: ['Translations', 'The original stays readable beside it.'],
    },
    position,
    sources,
    appointments: {
      fr: ['Qui parle', 'Un intervenant, dans la fonction exercée alors.'],
      en: ['Who speaks', 'A speaker, in the office held at the time.'],
    },
    article: { fr: ['Actualité'], en: ['Article'] },
    agreement: { fr: ['Accord'], en: ['Agreement'] },
    delegation: { fr: ['Délégation'], en: ['Delegation'] },
  },
});

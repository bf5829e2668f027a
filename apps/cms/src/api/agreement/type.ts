import { contentType } from '../../platform/contentTypes/contentType';
import {
  cover,
  embargoUntil,
  slug,
  sources,
  withdrawalReason,
} from '../../platform/contentTypes/sharedFields';
import schema from './content-types/agreement/schema.json';
import { server } from './server';

export const agreement = contentType(schema, {
  name: { fr: 'Accords', en: 'Agreements' },
  mainField: 'title',
  list: ['title', 'instrument', 'termKind'],
  edit: [
    ['title'],
    ['summary'],
    ['instrument', 'legalNature', 'reference'],
    ['parties', 'milestones'],
    ['commitments'],
    ['body'],
    ['termKind', 'termYears', 'noticeMonths'],
    ['entersIntoForceOnSignature', 'authenticLanguages'],
    ['documents'],
    ['parent', 'parentRelation'],
    ['children'],
    ['delegations', 'articles'],
    ['statements', 'cover'],
    ['sources'],
    ['slug'],
    ['embargoUntil'],
    ['withdrawalReason'],
  ],
  inputs: { authenticLanguages: 'languages' },
  hasPage: true,
  publishing: {
    needs: ['title', 'slug'],
    needsLinks: {
      parties: {
        least: 2,
        problem: {
          fr: 'un accord lie au moins deux parties',
          en: 'an agreement joins two parties at least',
        },
      },
    },
    leadsTo: ['milestones', 'parent'],
    parts: 'commitments',
  },
  internal: [],
  grants: { author: 'read', editor: 'write', approver: 'everything', partnerRelations: 'write' },
  server,
  labels: {
    title: {
      fr: ['Titre', 'Comme il figure sur l’acte.'],
      en: ['Title', 'As it stands on the instrument.'],
    },
    slug,
    embargoUntil,
    withdrawalReason,
    reference: {
      fr: ['Référence', 'Numéro de délibération ou de dossier.'],
      en: ['Reference', 'Number of the resolution or file.'],
    },
    instrument: { fr: ['Instrument'], en: ['Instrument'] },
    legalNature: { fr: ['Portée juridique'], en: ['Legal nature'] },
    summary: {
      fr: ['Résumé', 'Ce qui a été convenu, pour qui ne connaît pas le dossier.'],
      en: ['Summary', 'What was agreed, for someone new to the matter.'],
    },
    body: { fr: ['Texte'], en: ['Body'] },
    termKind: {
      fr: ['Durée', 'L’état d’un accord est calculé de sa durée et de ses étapes.'],
      en: ['Term', 'An agreement’s status is computed from its term and its milestones.'],
    },
    termYears: { fr: ['Durée, en années'], en: ['Term, in years'] },
    noticeMonths: {
      fr: ['Préavis, en mois', 'Avant l’échéance, pour dénoncer ou ne pas reconduire.'],
      en: ['Notice, in months', 'Before the term ends, to terminate or not to renew.'],
    },
    entersIntoForceOnSignature: {
      fr: ['En vigueur dès la signature', 'Sinon, il faut une étape « Entrée en vigueur ».'],
      en: ['In force on signature', 'Otherwise an “Entry into force” milestone is needed.'],
    },
    authenticLanguages: { fr: ['Langues qui font foi'], en: ['Authentic languages'] },
    documents: { fr: ['Documents'], en: ['Documents'] },
    sources,
    cover,
    parties: { fr: ['Parties', 'Au moins deux.'], en: ['Parties', 'Two at least.'] },
    commitments: {
      fr: ['Engagements', 'Un par domaine, avec les partenaires qui le portent.'],
      en: ['Commitments', 'One for each domain, with the partners who carry it.'],
    },
    milestones: {
      fr: ['Étapes', 'Signature, entrée en vigueur, reconduction, visites.'],
      en: ['Milestones', 'Signature, entry into force, renewal, visits.'],
    },
    parent: { fr: ['Dépend de'], en: ['Depends on'] },
    parentRelation: { fr: ['Lien avec cet accord'], en: ['How it relates to it'] },
    children: { fr: ['Accords qui en dépendent'], en: ['Agreements that depend on it'] },
    delegations: { fr: ['Délégations'], en: ['Delegations'] },
    articles: { fr: ['Actualités'], en: ['News'] },
    statements: { fr: ['Déclarations'], en: ['Statements'] },
  },
});

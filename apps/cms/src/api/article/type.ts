import { contentType } from '../../platform/contentTypes/contentType';
import {
  cover,
  embargoUntil,
  slug,
  withdrawalReason,
} from '../../platform/contentTypes/sharedFields';
import schema from './content-types/article/schema.json';
import { server } from './server';

export const article = contentType(schema, {
  name: { fr: 'Actualités', en: 'News' },
  mainField: 'headline',
  list: ['headline', 'kind', 'date'],
  newestBy: 'date',
  edit: [
    ['headline'],
    ['lead'],
    ['kind', 'date', 'datelinePlace'],
    ['cover', 'statements'],
    ['body'],
    ['agreements', 'delegations'],
    ['domains', 'partners'],
    ['gallery'],
    ['pressContacts'],
    ['sourceName', 'sourceUrl'],
    ['corrections'],
    ['slug'],
    ['embargoUntil'],
    ['withdrawalReason'],
    ['seo'],
  ],
  hasPage: true,
  publishing: {
    needs: ['headline', 'slug', 'lead', 'date'],
    leadsTo: ['agreements', 'delegations'],
    parts: 'statements',
  },
  told: {
    headline: 'title',
    lead: 'summary',
    body: 'text',
    kind: 'kind',
    date: 'date',
    datelinePlace: 'place',
    sourceName: 'sources',
    sourceUrl: 'sources',
    corrections: 'corrections',
    statements: 'statements',
  },
  internal: [],
  grants: { author: 'write', editor: 'write', approver: 'everything', partnerRelations: 'read' },
  server,
  labels: {
    headline: {
      fr: ['Titre', 'Qui a fait quoi, en une ligne.'],
      en: ['Headline', 'Who did what, in one line.'],
    },
    slug,
    embargoUntil,
    withdrawalReason,
    kind: { fr: ['Genre'], en: ['Kind'] },
    lead: {
      fr: ['Chapeau', 'Deux phrases qui suffisent à qui ne lira pas la suite.'],
      en: ['Lead', 'Two sentences that are enough for those who read no further.'],
    },
    datelinePlace: {
      fr: ['Lieu', 'La ville d’où l’on écrit : « Québec, le 9 avril 2024 ».'],
      en: ['Dateline place', 'The city it is written from: “Québec, 9 April 2024”.'],
    },
    date: { fr: ['Date'], en: ['Date'] },
    body: { fr: ['Texte'], en: ['Body'] },
    cover,
    gallery: { fr: ['Autres images'], en: ['Other pictures'] },
    pressContacts: {
      fr: ['Contacts presse', 'Montrés en fin d’article.'],
      en: ['Press contacts', 'Shown at the end of the article.'],
    },
    sourceName: {
      fr: ['Publié d’abord par', 'Pour une reprise : le nom de la source.'],
      en: ['First published by', 'For a republication: the name of the source.'],
    },
    sourceUrl: { fr: ['Adresse de l’original'], en: ['Address of the original'] },
    corrections: {
      fr: ['Rectificatifs', 'Ce qui a changé sur le fond depuis la publication. Publics.'],
      en: ['Corrections', 'What changed in substance since publication. Public.'],
    },
    seo: {
      fr: ['Référencement', 'Vide : le titre et le chapeau servent.'],
      en: ['For search engines', 'Empty: the headline and the lead are used.'],
    },
    agreements: { fr: ['Accords'], en: ['Agreements'] },
    delegations: { fr: ['Délégations'], en: ['Delegations'] },
    domains: { fr: ['Domaines'], en: ['Domains'] },
    partners: {
      fr: ['Partenaires', 'Ceux de l’accord et de la délégation s’y ajoutent seuls.'],
      en: ['Partners', 'Those of the agreement and the delegation are added by themselves.'],
    },
    statements: {
      fr: ['Déclarations', 'Dans l’ordre où elles viennent dans le texte.'],
      en: ['Statements', 'In the order in which they come in the text.'],
    },
  },
});

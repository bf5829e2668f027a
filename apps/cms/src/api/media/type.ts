import { contentType } from '../../platform/contentTypes/contentType';
import { listed } from '../../platform/contentTypes/sharedFields';
import schema from './content-types/media/schema.json';
import { server } from './server';

export const media = contentType(schema, {
  name: { fr: 'Images et droits', en: 'Pictures and rights' },
  mainField: 'name',
  list: ['name', 'credit', 'rightsExpiry'],
  edit: [
    ['name', 'file'],
    ['alternativeText', 'decorative'],
    ['caption'],
    ['credit', 'creator'],
    ['licence', 'licenceUrl'],
    ['rightsExpiry', 'consentReference'],
    ['listed'],
  ],
  hasPage: false,
  publishing: null,
  internal: ['consentReference', 'name'],
  grants: { author: 'write', editor: 'write', approver: 'everything', partnerRelations: 'write' },
  server,
  labels: {
    name: { fr: ['Nom interne'], en: ['Internal name'] },
    file: { fr: ['Fichier'], en: ['File'] },
    alternativeText: {
      fr: ['Texte de remplacement', 'Ce que montre l’image, pour qui ne la voit pas. Par langue.'],
      en: ['Alternative text', 'What the picture shows, for those who can’t see it. Per language.'],
    },
    decorative: {
      fr: ['Décorative', 'Elle n’apprend rien : aucun texte n’est lu.'],
      en: ['Decorative', 'It tells nothing: no text is read out.'],
    },
    caption: { fr: ['Légende'], en: ['Caption'] },
    creator: { fr: ['Auteur'], en: ['Creator'] },
    credit: {
      fr: ['Crédit', 'Visible sous l’image. Obligatoire pour publier.'],
      en: ['Credit', 'Visible below the picture. Required to publish.'],
    },
    licence: { fr: ['Licence'], en: ['Licence'] },
    licenceUrl: { fr: ['Adresse de la licence'], en: ['Address of the licence'] },
    rightsExpiry: {
      fr: ['Fin des droits', 'Passé ce jour, l’image se cache d’elle-même.'],
      en: ['Rights end on', 'After that day the picture hides by itself.'],
    },
    consentReference: {
      fr: ['Autorisation', 'Où est l’accord des personnes photographiées. Jamais publié.'],
      en: ['Consent', 'Where the consent of those pictured is kept. Never published.'],
    },
    listed,
    coveredArticles: { fr: ['Actualités illustrées'], en: ['News illustrated'] },
    articles: { fr: ['Actualités'], en: ['News'] },
    coveredAgreements: { fr: ['Accords illustrés'], en: ['Agreements illustrated'] },
    coveredDelegations: { fr: ['Délégations illustrées'], en: ['Delegations illustrated'] },
    portrayedSpeakers: { fr: ['Intervenants'], en: ['Speakers'] },
    logoPartners: { fr: ['Partenaires'], en: ['Partners'] },
  },
});

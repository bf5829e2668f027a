import { contentType } from '../../platform/contentTypes/contentType';
import schema from './content-types/site/schema.json';
import { server } from './server';

export const site = contentType(schema, {
  name: { fr: 'Réglages du site', en: 'Site settings' },
  mainField: 'name',
  list: ['name'],
  edit: [
    ['name', 'tagline'],
    ['owner'],
    ['notice'],
    ['contacts'],
    ['publisher'],
    ['publicationDirector'],
    ['host'],
    ['accessibility'],
    ['dataLicence', 'dataLicenceUrl'],
  ],
  hasPage: false,
  publishing: null,
  internal: [],
  grants: { author: 'read', editor: 'read', approver: 'correct', partnerRelations: 'read' },
  server,
  labels: {
    name: { fr: ['Nom du site'], en: ['Name of the site'] },
    tagline: { fr: ['Sous-titre'], en: ['Tagline'] },
    notice: {
      fr: ['Bandeau', 'En tête de chaque page. Vide : pas de bandeau.'],
      en: ['Notice', 'At the top of every page. Empty: none.'],
    },
    contacts: { fr: ['Contacts presse'], en: ['Press contacts'] },
    publisher: {
      fr: ['Éditeur', 'Exigé par la loi dans les mentions légales.'],
      en: ['Publisher', 'Required by law in the legal notice.'],
    },
    publicationDirector: {
      fr: ['Directeur de la publication'],
      en: ['Director of publication'],
    },
    host: {
      fr: ['Hébergeur', 'Nom, adresse et téléphone sont exigés par la loi.'],
      en: ['Host', 'Name, address and phone are required by law.'],
    },
    accessibility: {
      fr: ['Déclaration d’accessibilité', 'Le niveau est calculé de ces chiffres.'],
      en: ['Accessibility declaration', 'The level is computed from these figures.'],
    },
    dataLicence: { fr: ['Licence des données'], en: ['Licence of the data'] },
    dataLicenceUrl: { fr: ['Adresse de la licence'], en: ['Address of the licence'] },
    owner: {
      fr: ['Collectivité', 'Le partenaire à qui est ce site.'],
      en: ['Owner', 'The partner whose site this is.'],
    },
  },
});

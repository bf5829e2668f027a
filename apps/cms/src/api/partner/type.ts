import { contentType } from '../../platform/contentTypes/contentType';
import { listed, slug } from '../../platform/contentTypes/sharedFields';
import schema from './content-types/partner/schema.json';
import { server } from './server';

export const partner = contentType(schema, {
  name: { fr: 'Partenaires', en: 'Partners' },
  mainField: 'name',
  list: ['name', 'kind', 'city', 'listed'],
  edit: [
    ['name', 'shortName'],
    ['kind', 'home'],
    ['city', 'country'],
    ['latitude', 'longitude'],
    ['description'],
    ['url', 'logo'],
    ['aliases', 'listed'],
    ['identifiers'],
    ['embed'],
    ['slug'],
  ],
  inputs: {
    country: 'country',
    aliases: 'texts',
    latitude: 'latitude',
    longitude: 'longitude',
  },
  hasPage: true,
  publishing: null,
  told: {
    name: 'name',
    shortName: 'name',
    kind: 'kind',
    city: 'place',
    country: 'place',
    description: 'summary',
    url: 'website',
    identifiers: 'identifiers',
  },
  internal: [],
  unseen: ['embed'],
  grants: { author: 'read', editor: 'write', approver: 'everything', partnerRelations: 'write' },
  server,
  labels: {
    name: { fr: ['Nom'], en: ['Name'] },
    shortName: { fr: ['Nom court'], en: ['Short name'] },
    aliases: {
      fr: ['Autres noms', 'Ceux sous lesquels on le cherche, un par ligne.'],
      en: ['Other names', 'Those it is searched by, one a line.'],
    },
    slug,
    kind: { fr: ['Nature'], en: ['Kind'] },
    city: {
      fr: [
        'Ville',
        'Comme on la nomme dans cette langue : Hanovre en français, Hanover en anglais.',
      ],
      en: ['City', 'As this language calls it: Hanover in English, Hanovre in French.'],
    },
    country: { fr: ['Pays'], en: ['Country'] },
    latitude: {
      fr: [
        'Latitude',
        'En degrés : 48,11 pour Rennes. Les deux nombres d’une carte se collent ici d’un coup.',
      ],
      en: [
        'Latitude',
        'In degrees: 48.11 for Rennes. Both numbers of a map can be pasted here at once.',
      ],
    },
    longitude: {
      fr: ['Longitude', 'En degrés, négative à l’ouest de Greenwich.'],
      en: ['Longitude', 'In degrees, negative west of Greenwich.'],
    },
    identifiers: { fr: ['Identifiants'], en: ['Identifiers'] },
    url: { fr: ['Site'], en: ['Website'] },
    logo: { fr: ['Logo'], en: ['Logo'] },
    description: { fr: ['Présentation'], en: ['Description'] },
    embed: {
      fr: [
        'Intégrations',
        'Les sites de ce partenaire qui montrent nos contenus, et à quoi ils ressemblent.',
      ],
      en: [
        'Embeds',
        'The sites of this partner that show our content, and what it looks like there.',
      ],
    },
    listed,
    home: {
      fr: ['Ville de rattachement', 'Décide de la rive où il se range.'],
      en: ['Home city', 'Decides on which shore it stands.'],
    },
    localPartners: { fr: ['Partenaires rattachés'], en: ['Local partners'] },
    agreements: { fr: ['Accords'], en: ['Agreements'] },
    appointments: { fr: ['Mandats'], en: ['Offices'] },
    commitments: { fr: ['Engagements'], en: ['Commitments'] },
    articles: { fr: ['Actualités'], en: ['News'] },
    milestones: { fr: ['Étapes'], en: ['Milestones'] },
    hostedDelegations: { fr: ['Délégations reçues'], en: ['Delegations hosted'] },
    visitingDelegations: { fr: ['Délégations envoyées'], en: ['Delegations sent'] },
  },
});

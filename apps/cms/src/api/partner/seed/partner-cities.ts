import type { EmbedShared, PartnerEntry, PartnerWords } from './partner-types';

interface City {
  key: string;
  city: string;
  country: string;
  at: [latitude: number, longitude: number];
  wikidata?: string;
  aliases?: string[];
  embed?: EmbedShared;
  fr: [name: string, slug: string, description: string, city?: string];
  en: [name: string, slug: string, description: string, city?: string];
}

const wordsOf = ([name, slug, description, place]: City['fr']): PartnerWords => ({
  name,
  slug,
  description,
  ...(place ? { city: place } : {}),
});

const city = ({
  key,
  city: place,
  country,
  at,
  wikidata,
  aliases,
  embed,
  fr,
  en,
}: City): PartnerEntry => ({
  key,
  shared: {
    kind: 'city',
    city: place,
    country,
    latitude: at[0],
    longitude: at[1],
    ...(wikidata ? { identifiers: [{ scheme: 'Wikidata' as const, value: wikidata }] } : {}),
    ...(aliases ? { aliases } : {}),
    ...(embed ? { embed } : {}),
  },
  fr: wordsOf(fr),
  en: wordsOf(en),
});

const rennesMetropole: PartnerEntry = {
  key: 'rennes-metropole',
  shared: {
    kind: 'metropolis',
    city: 'Rennes',
    country: 'FR',
    latitude: 48.1147,
    longitude: -1.6794,
    identifiers: [{ scheme: 'SIREN', value: '243500139' }],
    url: 'https://metropole.rennes.fr',
    embed: { key: 'rennes-metropole', origins: 'https://metropole.rennes.fr' },
  },
  fr: {
    name: 'Rennes Métropole',
    slug: 'rennes-metropole',
    description:
      'Intercommunalité de 43 communes autour de Rennes, signataire du protocole de 2024 avec la Ville de Québec. Elle tient la coopération avec le Québec pour une priorité internationale depuis plus de dix ans.',
  },
  en: {
    name: 'Rennes Métropole',
    slug: 'rennes-metropole',
    description:
      'Joint authority of 43 municipalities around Rennes, which signed the 2024 protocol with Ville de Québec. It has held cooperation with Québec as an international priority for over ten years.',
  },
};

const villeDeRennes: PartnerEntry = {
  key: 'ville-de-rennes',
  shared: {
    kind: 'city',
    city: 'Rennes',
    country: 'FR',
    latitude: 48.1147,
    longitude: -1.6794,
    identifiers: [
      { scheme: 'SIREN', value: '213502388' },
      { scheme: 'Wikidata', value: 'Q647' },
    ],
    aliases: ['Roazhon', 'Resnn'],
    url: 'https://metropole.rennes.fr',
  },
  fr: {
    name: 'Ville de Rennes',
    slug: 'ville-de-rennes',
    description:
      'Capitale de la Bretagne et préfecture d’Ille-et-Vilaine. C’est elle qui a signé les jumelages, depuis les années 1950.',
  },
  en: {
    name: 'City of Rennes',
    slug: 'city-of-rennes',
    description:
      'Capital of Brittany and seat of the Ille-et-Vilaine département. It is the party to the town twinnings, since the 1950s.',
  },
};

/** Coordinates are the cities' centres, to about a kilometre: enough to draw an arc. */
export const cities: PartnerEntry[] = [
  rennesMetropole,
  villeDeRennes,
  city({
    key: 'ville-de-quebec',
    city: 'Québec',
    country: 'CA',
    at: [46.8139, -71.208],
    wikidata: 'Q2145',
    embed: {
      key: 'ville-de-quebec',
      origins: 'https://www.ville.quebec.qc.ca',
      accent: '#0b5394',
      surface: '#ffffff',
      text: '#1b1b1b',
      radius: 6,
      font: 'Arial, sans-serif',
    },
    fr: [
      'Ville de Québec',
      'ville-de-quebec',
      'Capitale nationale du Québec. Signataire, avec Rennes Métropole, du protocole de coopération du 9 avril 2024.',
    ],
    en: [
      'Ville de Québec',
      'ville-de-quebec',
      'Capital of Québec. It signed the cooperation protocol of 9 April 2024 with Rennes Métropole.',
      'Québec City',
    ],
  }),
  city({
    key: 'exeter',
    city: 'Exeter',
    country: 'GB',
    at: [50.7256, -3.5269],
    fr: [
      'Ville d’Exeter',
      'exeter',
      'Ville universitaire du Devon, dans le sud-ouest de l’Angleterre ; la plus ancienne jumelle de Rennes dans ce registre.',
    ],
    en: [
      'City of Exeter',
      'exeter',
      'University city in Devon, south-west England; the oldest twin of Rennes in this register.',
    ],
  }),
  city({
    key: 'rochester',
    city: 'Rochester',
    country: 'US',
    at: [43.1566, -77.6088],
    wikidata: 'Q49218',
    fr: [
      'Ville de Rochester (État de New York)',
      'rochester',
      'Ville du nord de l’État de New York, près du lac Ontario. Rennes fut sa première ville jumelle ; une passerelle sur la Genesee y porte le nom de Pont de Rennes.',
    ],
    en: [
      'City of Rochester, New York',
      'rochester',
      'City in upstate New York, near Lake Ontario. Rennes was its first sister city; a footbridge over the Genesee is named Pont de Rennes.',
    ],
  }),
  city({
    key: 'erlangen',
    city: 'Erlangen',
    country: 'DE',
    at: [49.5964, 11.0044],
    wikidata: 'Q3126',
    fr: ['Ville d’Erlangen', 'erlangen', 'Ville universitaire de Franconie, en Bavière.'],
    en: ['City of Erlangen', 'erlangen', 'University city in Franconia, Bavaria.'],
  }),
  city({
    key: 'brno',
    city: 'Brno',
    country: 'CZ',
    at: [49.1951, 16.6068],
    wikidata: 'Q14960',
    fr: [
      'Ville de Brno',
      'brno',
      'Deuxième ville de la République tchèque, capitale de la Moravie.',
    ],
    en: ['City of Brno', 'brno', 'Second city of the Czech Republic, the centre of Moravia.'],
  }),
  city({
    key: 'sendai',
    city: 'Sendai',
    country: 'JP',
    at: [38.2682, 140.8694],
    wikidata: 'Q46747',
    aliases: ['仙台市', 'Sendaï'],
    fr: [
      'Ville de Sendai',
      'sendai',
      'Chef-lieu de la préfecture de Miyagi, dans le nord-est du Japon.',
    ],
    en: ['City of Sendai', 'sendai', 'Capital of Miyagi Prefecture, in north-eastern Japan.'],
  }),
  city({
    key: 'leuven',
    city: 'Leuven',
    country: 'BE',
    at: [50.8796, 4.7009],
    aliases: ['Löwen'],
    fr: ['Ville de Louvain', 'louvain', 'Ville universitaire flamande, en Belgique.', 'Louvain'],
    en: ['City of Leuven', 'leuven', 'Flemish university city in Belgium.'],
  }),
  city({
    key: 'setif',
    city: 'Sétif',
    country: 'DZ',
    at: [36.1911, 5.4137],
    fr: ['Commune de Sétif', 'setif', 'Grande ville des hauts plateaux de l’est algérien.'],
    en: ['Municipality of Sétif', 'setif', 'Large city on the high plains of eastern Algeria.'],
  }),
  city({
    key: 'cork',
    city: 'Cork',
    country: 'IE',
    at: [51.8979, -8.4706],
    wikidata: 'Q36647',
    aliases: ['Corcaigh'],
    fr: ['Ville de Cork', 'cork', 'Deuxième ville de la république d’Irlande, sur la Lee.'],
    en: ['City of Cork', 'cork', 'Second city of the Republic of Ireland, on the River Lee.'],
  }),
  city({
    key: 'almaty',
    city: 'Almaty',
    country: 'KZ',
    at: [43.2775, 76.8958],
    wikidata: 'Q35493',
    aliases: ['Алматы', 'Alma-Ata'],
    fr: [
      'Ville d’Almaty',
      'almaty',
      'Plus grande ville du Kazakhstan, dont elle fut la capitale jusqu’en 1997.',
    ],
    en: ['City of Almaty', 'almaty', 'Largest city of Kazakhstan, its capital until 1997.'],
  }),
  city({
    key: 'poznan',
    city: 'Poznań',
    country: 'PL',
    at: [52.4064, 16.9252],
    wikidata: 'Q268',
    fr: [
      'Ville de Poznań',
      'poznan',
      'Capitale historique de la Grande-Pologne. La Maison de Bretagne (Dom Bretanii) y diffuse la culture française.',
    ],
    en: [
      'City of Poznań',
      'poznan',
      'Historic capital of Greater Poland. The House of Brittany (Dom Bretanii) promotes French culture there.',
    ],
  }),
  city({
    key: 'hannover',
    city: 'Hannover',
    country: 'DE',
    at: [52.3744, 9.7386],
    wikidata: 'Q1715',
    aliases: ['Hannover'],
    fr: [
      'Ville de Hanovre',
      'hanovre',
      'Capitale de la Basse-Saxe, jumelée avec Poznań ; cosignataire de la déclaration de Poznań de 2007.',
      'Hanovre',
    ],
    en: [
      'City of Hanover',
      'hanover',
      'Capital of Lower Saxony, twinned with Poznań; a signatory of the Poznań Declaration of 2007.',
      'Hanover',
    ],
  }),
  city({
    key: 'jinan',
    city: 'Jinan',
    country: 'CN',
    at: [36.6512, 117.1201],
    aliases: ['济南'],
    fr: [
      'Ville de Jinan',
      'jinan',
      'Capitale de la province du Shandong, en Chine, surnommée la ville aux sources.',
    ],
    en: [
      'City of Jinan',
      'jinan',
      'Capital of Shandong province in China, known as the city of springs.',
    ],
  }),
];

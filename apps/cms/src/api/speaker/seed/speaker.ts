import type { Entry } from '../../../platform/demo/entry';

interface SpeakerShared {
  givenName: string;
  familyName: string;
  slug: string;
}

interface SpeakerWords {
  biography: string;
}

/** Offices only, from public sources: nothing private is recorded about a real person. */
export const speakers: Entry<SpeakerShared, SpeakerWords>[] = [
  {
    key: 'nathalie-appere',
    shared: { givenName: 'Nathalie', familyName: 'Appéré', slug: 'nathalie-appere' },
    fr: {
      biography:
        'Élue maire de Rennes le 4 avril 2014, puis présidente de Rennes Métropole le 9 juillet 2020. Elle exerçait ces deux fonctions lors de la signature du protocole avec la Ville de Québec, en avril 2024. La démonstration ne dit rien des scrutins postérieurs à ses sources.',
    },
    en: {
      biography:
        'Elected mayor of Rennes on 4 April 2014, then president of Rennes Métropole on 9 July 2020. She held both offices when the protocol with Ville de Québec was signed in April 2024. The demonstration says nothing of elections later than its sources.',
    },
  },
  {
    key: 'bruno-marchand',
    shared: { givenName: 'Bruno', familyName: 'Marchand', slug: 'bruno-marchand' },
    fr: {
      biography:
        'Élu maire de Québec le 7 novembre 2021, assermenté le 14 novembre, réélu le 2 novembre 2025.',
    },
    en: {
      biography:
        'Elected mayor of Québec City on 7 November 2021, sworn in on 14 November, re-elected on 2 November 2025.',
    },
  },
  {
    key: 'catherine-vallieres-roland',
    shared: {
      givenName: 'Catherine',
      familyName: 'Vallières-Roland',
      slug: 'catherine-vallieres-roland',
    },
    fr: {
      biography:
        'Membre du comité exécutif de la Ville de Québec à partir de novembre 2021, chargée notamment des relations internationales et de la culture. Elle a été reçue à Rennes en janvier 2023.',
    },
    en: {
      biography:
        'Member of Ville de Québec’s executive committee from November 2021, responsible among other things for international relations and culture. She was received in Rennes in January 2023.',
    },
  },
  {
    key: 'regis-labeaume',
    shared: { givenName: 'Régis', familyName: 'Labeaume', slug: 'regis-labeaume' },
    fr: {
      biography:
        'Maire de Québec jusqu’en novembre 2021. Il était à Rennes en novembre 2018, où il a visité Le Poool.',
    },
    en: {
      biography:
        'Mayor of Québec City until November 2021. He was in Rennes in November 2018, where he visited Le Poool.',
    },
  },
  {
    key: 'malik-evans',
    shared: { givenName: 'Malik', familyName: 'Evans', slug: 'malik-evans' },
    fr: {
      biography:
        'Maire de Rochester (État de New York) lors de la visite d’octobre 2023 à Rennes et de celle de la délégation rennaise à Rochester, en avril 2024.',
    },
    en: {
      biography:
        'Mayor of Rochester, New York, at the time of the visit to Rennes in October 2023 and of the Rennes delegation’s visit to Rochester in April 2024.',
    },
  },
  {
    key: 'florian-janik',
    shared: { givenName: 'Florian', familyName: 'Janik', slug: 'florian-janik' },
    fr: {
      biography:
        'Maire d’Erlangen (Oberbürgermeister) lors des soixante ans du jumelage, en février 2024.',
    },
    en: {
      biography:
        'Lord mayor of Erlangen (Oberbürgermeister) at the time of the sixtieth anniversary of the twinning, in February 2024.',
    },
  },
];

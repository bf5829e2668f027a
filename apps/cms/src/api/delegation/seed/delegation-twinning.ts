import type { DelegationEntry } from './delegation-types';

/** Visits between Rennes and its twin cities, the latest first. */
export const twinningDelegations: DelegationEntry[] = [
  {
    key: 'rennes-rochester-2024',
    shared: {
      direction: 'outgoing',
      start: '2024-04-01',
      precision: 'month',
      timeZone: 'America/New_York',
      state: 'done',
    },
    links: {
      hosts: ['rochester'],
      guests: ['ville-de-rennes'],
      agreements: ['rennes-rochester-twinning'],
      cover: 'picture-rennes-rochester',
    },
    fr: {
      title: 'Délégation rennaise à Rochester',
      slug: 'delegation-rennaise-a-rochester-2024',
      purpose:
        'Visite d’une délégation de Rennes, avec sa maire, en avril 2024. L’université de Rochester y a distingué les deux maires pour leur engagement international.',
    },
    en: {
      title: 'Rennes delegation to Rochester',
      slug: 'rennes-delegation-to-rochester-2024',
      purpose:
        'Visit by a delegation from Rennes, with its mayor, in April 2024. The University of Rochester honoured both mayors for their international commitment.',
    },
  },
  {
    key: 'rennes-erlangen-2024',
    shared: {
      direction: 'outgoing',
      start: '2024-02-01',
      precision: 'month',
      timeZone: 'Europe/Berlin',
      state: 'done',
    },
    links: {
      hosts: ['erlangen'],
      guests: ['ville-de-rennes'],
      agreements: ['rennes-erlangen-twinning'],
      cover: 'picture-rennes-erlangen',
    },
    fr: {
      title: 'Délégation rennaise à Erlangen',
      slug: 'delegation-rennaise-a-erlangen-2024',
      purpose:
        'Visite d’une petite délégation conduite par la maire de Rennes pour les soixante ans du jumelage. La source situe la cérémonie le 8 février 2024, sans donner les jours d’arrivée et de départ.',
      programme: [
        {
          title: 'Jeudi 8 février : signature du livre d’or, puis cérémonie des soixante ans',
          place: 'Erlangen',
          visibility: 'public',
        },
      ],
    },
    en: {
      title: 'Rennes delegation to Erlangen',
      slug: 'rennes-delegation-to-erlangen-2024',
      purpose:
        'Visit by a small delegation led by the mayor of Rennes for the sixtieth anniversary of the twinning. The source places the ceremony on 8 February 2024 and does not give the days of arrival and departure.',
      programme: [
        {
          title: 'Thursday 8 February: Golden Book signed, then the anniversary ceremony',
          place: 'Erlangen',
          visibility: 'public',
        },
      ],
    },
  },
  {
    key: 'rochester-rennes-2023',
    shared: {
      direction: 'incoming',
      start: '2023-10-17',
      end: '2023-10-20',
      precision: 'day',
      timeZone: 'Europe/Paris',
      state: 'done',
    },
    links: {
      hosts: ['ville-de-rennes'],
      guests: ['rochester'],
      agreements: ['rennes-rochester-twinning'],
    },
    fr: {
      title: 'Délégation de Rochester à Rennes',
      slug: 'delegation-de-rochester-a-rennes-2023',
      purpose:
        'Une délégation de Rochester est reçue à Rennes pour les soixante-cinq ans du jumelage.',
    },
    en: {
      title: 'Rochester delegation to Rennes',
      slug: 'rochester-delegation-to-rennes-2023',
      purpose:
        'A delegation from Rochester is received in Rennes for the sixty-fifth anniversary of the twinning.',
    },
  },
  {
    key: 'rennes-jinan-2018',
    shared: {
      direction: 'outgoing',
      start: '2018-11-01',
      precision: 'month',
      timeZone: 'Asia/Shanghai',
      state: 'done',
    },
    links: {
      hosts: ['jinan'],
      guests: ['ville-de-rennes'],
      agreements: ['rennes-jinan-twinning'],
    },
    fr: {
      title: 'Délégation rennaise à Jinan',
      slug: 'delegation-rennaise-a-jinan-2018',
      purpose:
        'Délégation conduite par la maire de Rennes, reçue par le maire de Jinan le 13 novembre 2018.',
    },
    en: {
      title: 'Rennes delegation to Jinan',
      slug: 'rennes-delegation-to-jinan-2018',
      purpose:
        'Delegation led by the mayor of Rennes, received by the mayor of Jinan on 13 November 2018.',
    },
  },
];

import type { DelegationEntry } from './delegation-types';

/** Visits between Rennes and Québec City, the latest first. */
export const quebecDelegations: DelegationEntry[] = [
  {
    key: 'rennes-quebec-2024',
    shared: {
      direction: 'outgoing',
      start: '2024-04-07',
      end: '2024-04-12',
      precision: 'day',
      timeZone: 'America/Toronto',
      state: 'done',
    },
    links: {
      hosts: ['ville-de-quebec'],
      guests: ['rennes-metropole'],
      agreements: ['rennes-quebec-protocol-2024'],
      cover: 'picture-rennes-quebec',
    },
    fr: {
      title: 'Délégation rennaise au Québec',
      slug: 'delegation-rennaise-au-quebec-2024',
      purpose:
        'Séjour d’une délégation de Rennes au Québec, du 7 au 12 avril 2024. Le protocole de coopération avec la Ville de Québec y a été signé le mardi 9 avril.',
      programme: [
        {
          title: 'Mardi 9 avril : signature du protocole de coopération',
          place: 'Québec',
          visibility: 'public',
        },
      ],
    },
    en: {
      title: 'Rennes delegation to Québec',
      slug: 'rennes-delegation-to-quebec-2024',
      purpose:
        'Visit to Québec by a delegation from Rennes, from 7 to 12 April 2024. The cooperation protocol with Ville de Québec was signed during it, on Tuesday 9 April.',
      programme: [
        {
          title: 'Tuesday 9 April: signing of the cooperation protocol',
          place: 'Québec',
          visibility: 'public',
        },
      ],
    },
  },
  {
    key: 'quebec-rennes-2023',
    shared: {
      direction: 'incoming',
      start: '2023-01-01',
      precision: 'month',
      timeZone: 'Europe/Paris',
      state: 'done',
    },
    links: {
      hosts: ['rennes-metropole', 'ville-de-rennes'],
      guests: ['ville-de-quebec'],
      agreements: ['rennes-quebec-protocol-2024'],
    },
    fr: {
      title: 'Visite de la Ville de Québec à Rennes',
      slug: 'visite-de-la-ville-de-quebec-a-rennes-2023',
      purpose:
        'Nathalie Appéré reçoit à Rennes Catherine Vallières-Roland, responsable des relations internationales et de la culture au comité exécutif de la Ville de Québec, accompagnée de la direction de la culture. On y parle des coopérations possibles entre les deux municipalités.',
    },
    en: {
      title: 'Visit of Ville de Québec to Rennes',
      slug: 'visit-of-ville-de-quebec-to-rennes-2023',
      purpose:
        'In Rennes, Nathalie Appéré receives Catherine Vallières-Roland, responsible for international relations and culture on Ville de Québec’s executive committee, with its department of culture. They discuss possible cooperation between the two municipalities.',
    },
  },
  {
    key: 'rennes-quebec-2019',
    shared: {
      direction: 'outgoing',
      start: '2019-09-29',
      end: '2019-10-04',
      precision: 'day',
      timeZone: 'America/Toronto',
      state: 'done',
    },
    links: {
      hosts: ['ville-de-quebec'],
      guests: ['rennes-metropole', 'ue35'],
    },
    fr: {
      title: 'Mission économique et institutionnelle à Montréal et à Québec',
      slug: 'mission-a-montreal-et-a-quebec-2019',
      purpose:
        'Voyage de quelque 170 personnes conduit par l’Union des entreprises d’Ille-et-Vilaine. Rennes Métropole y mène une délégation institutionnelle, attentive surtout aux mobilités intelligentes ; des rencontres avec les élus de Québec et de Montréal sont au programme.',
    },
    en: {
      title: 'Economic and institutional mission to Montréal and Québec City',
      slug: 'mission-to-montreal-and-quebec-city-2019',
      purpose:
        'A journey of some 170 people led by the Union des entreprises d’Ille-et-Vilaine. Rennes Métropole leads an institutional delegation, chiefly interested in smart mobility; meetings with elected officials of Québec City and Montréal are on the programme.',
    },
  },
  {
    key: 'quebec-rennes-2018',
    shared: {
      direction: 'incoming',
      start: '2018-11-01',
      precision: 'month',
      timeZone: 'Europe/Paris',
      state: 'done',
    },
    links: { hosts: ['rennes-metropole'], guests: ['ville-de-quebec', 'quebec-international'] },
    fr: {
      title: 'Mission du maire de Québec à Rennes',
      slug: 'mission-du-maire-de-quebec-a-rennes-2018',
      purpose:
        'Régis Labeaume, maire de Québec, et Québec International sont à Rennes pendant une mission en France ; ils visitent Le Poool.',
    },
    en: {
      title: 'The mayor of Québec City’s mission to Rennes',
      slug: 'mission-of-the-mayor-of-quebec-city-to-rennes-2018',
      purpose:
        'Régis Labeaume, mayor of Québec City, and Québec International are in Rennes during a mission to France; they visit Le Poool.',
    },
  },
];

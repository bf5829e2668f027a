import type { PartnerEntry } from './partner-types';

const inRennes = { city: 'Rennes', country: 'FR' } as const;
const inQuebec = { city: 'Québec', country: 'CA' } as const;

export const institutions: PartnerEntry[] = [
  {
    key: 'quebec-international',
    shared: {
      kind: 'agency',
      ...inQuebec,
      aliases: ['PÔLE Québec Chaudière-Appalaches'],
      url: 'https://www.quebecinternational.ca',
    },
    links: { home: 'ville-de-quebec' },
    fr: {
      name: 'Québec International',
      slug: 'quebec-international',
      description:
        'Agence de développement économique de la région métropolitaine de Québec. Partenaire privilégié, côté québécois, du volet économique du protocole de 2024.',
    },
    en: {
      name: 'Québec International',
      slug: 'quebec-international',
      description:
        'Economic development agency of the Québec City metropolitan area. A preferred partner, on the Québec shore, for the economic part of the 2024 protocol.',
    },
  },
  {
    key: 'le-camp',
    shared: { kind: 'other', ...inQuebec, aliases: ['le CAMP'] },
    links: { home: 'ville-de-quebec' },
    fr: {
      name: 'Le CAMP',
      slug: 'le-camp',
      description:
        'Incubateur et accélérateur d’entreprises technologiques de Québec International, ouvert en février 2015. Partenaire privilégié, côté québécois, du volet économique du protocole de 2024.',
    },
    en: {
      name: 'Le CAMP',
      slug: 'le-camp',
      description:
        'Québec International’s incubator and accelerator for technology companies, opened in February 2015. A preferred partner, on the Québec shore, for the economic part of the 2024 protocol.',
    },
  },
  {
    key: 'cci-ille-et-vilaine',
    shared: {
      kind: 'chamber-of-commerce',
      ...inRennes,
      shortName: 'CCI Rennes Saint-Malo',
      aliases: ['CCI Ille-et-Vilaine', 'CCI Rennes'],
    },
    links: { home: 'rennes-metropole' },
    fr: {
      name: 'CCI Rennes Saint-Malo (Ille-et-Vilaine)',
      slug: 'cci-rennes-saint-malo',
      description:
        'Chambre de commerce et d’industrie du territoire rennais. Elle participe au volet économique du protocole de 2024 avec son World Trade Center.',
    },
    en: {
      name: 'CCI Rennes Saint-Malo (Ille-et-Vilaine)',
      slug: 'cci-rennes-saint-malo',
      description:
        'Chamber of commerce and industry of the Rennes area. It takes part in the economic side of the 2024 protocol together with its World Trade Center.',
    },
  },
  {
    key: 'wtc-rennes',
    shared: { kind: 'other', ...inRennes, shortName: 'WTC', aliases: ['WTC Rennes'] },
    links: { home: 'rennes-metropole' },
    fr: {
      name: 'World Trade Center de la CCI Rennes Saint-Malo',
      slug: 'world-trade-center-cci-rennes-saint-malo',
      description:
        'Le WTC de la chambre de commerce et d’industrie, engagé à ses côtés dans le volet économique du protocole de 2024.',
    },
    en: {
      name: 'World Trade Center of CCI Rennes Saint-Malo',
      slug: 'world-trade-center-cci-rennes-saint-malo',
      description:
        'The chamber of commerce’s WTC, working alongside it on the economic side of the 2024 protocol.',
    },
  },
  {
    key: 'le-poool',
    shared: {
      kind: 'association',
      ...inRennes,
      aliases: ['Le POOOL', 'La French Tech Rennes Saint-Malo', 'Rennes Atalante'],
    },
    links: { home: 'rennes-metropole' },
    fr: {
      name: 'Le Poool – La French Tech Rennes Saint-Malo',
      slug: 'le-poool',
      description:
        'Technopole née le 20 juin 2018 de la fusion de Rennes Atalante et de La French Tech Rennes Saint-Malo. Elle accompagne les jeunes entreprises innovantes.',
    },
    en: {
      name: 'Le Poool – La French Tech Rennes Saint-Malo',
      slug: 'le-poool',
      description:
        'Technology park organisation born on 20 June 2018 from the merger of Rennes Atalante and La French Tech Rennes Saint-Malo. It supports innovative start-ups.',
    },
  },
  {
    key: 'ue35',
    shared: { kind: 'association', ...inRennes, shortName: 'UE35' },
    links: { home: 'rennes-metropole' },
    fr: {
      name: 'Union des entreprises d’Ille-et-Vilaine',
      slug: 'union-des-entreprises-d-ille-et-vilaine',
      description:
        'Organisation patronale qui a conduit à Montréal et à Québec la mission économique de l’automne 2019.',
    },
    en: {
      name: 'Union des entreprises d’Ille-et-Vilaine',
      slug: 'union-des-entreprises-d-ille-et-vilaine',
      description:
        'Employers’ organisation that led the economic mission to Montréal and Québec City in autumn 2019.',
    },
  },
  {
    key: 'universite-de-rennes',
    shared: { kind: 'university', ...inRennes, url: 'https://www.univ-rennes.fr' },
    links: { home: 'rennes-metropole' },
    fr: {
      name: 'Université de Rennes',
      slug: 'universite-de-rennes',
      description:
        'Engagée dans la coopération avec Québec par des conventions spécifiques avec les établissements québécois.',
    },
    en: {
      name: 'University of Rennes',
      slug: 'university-of-rennes',
      description:
        'Part of the cooperation with Québec City through specific agreements with institutions there.',
    },
  },
  {
    key: 'universite-laval',
    shared: {
      kind: 'university',
      ...inQuebec,
      shortName: 'ULaval',
      url: 'https://www.ulaval.ca',
    },
    links: { home: 'ville-de-quebec' },
    fr: {
      name: 'Université Laval',
      slug: 'universite-laval',
      description:
        'Université de Québec, engagée dans la coopération avec Rennes par des conventions spécifiques.',
    },
    en: {
      name: 'Université Laval',
      slug: 'universite-laval',
      description:
        'University in Québec City, part of the cooperation with Rennes through specific agreements.',
    },
  },
  {
    key: 'inrs',
    shared: {
      kind: 'research-institute',
      ...inQuebec,
      shortName: 'INRS',
      url: 'https://inrs.ca',
    },
    links: { home: 'ville-de-quebec' },
    fr: {
      name: 'Institut national de la recherche scientifique',
      slug: 'inrs',
      description:
        'Établissement québécois de recherche et de formation, engagé dans la coopération avec Rennes par des conventions spécifiques.',
    },
    en: {
      name: 'Institut national de la recherche scientifique',
      slug: 'inrs',
      description:
        'Research and graduate institution in Québec, part of the cooperation with Rennes through specific agreements.',
    },
  },
];

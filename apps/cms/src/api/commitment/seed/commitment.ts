import type { Entry } from '../../../platform/demo/entry';

/** What the 2024 protocol says for each of its three domains, with the partners of both shores. */
export const commitments: Entry<
  { position: number },
  { text: string },
  'agreement' | 'domain' | 'partners'
>[] = [
  {
    key: 'commitment-economic-development',
    shared: { position: 1 },
    links: {
      agreement: 'rennes-quebec-protocol-2024',
      domain: 'economic-development',
      partners: [
        'cci-ille-et-vilaine',
        'wtc-rennes',
        'le-poool',
        'pole-numerique',
        'pole-cybersecurite',
        'pole-mobilite',
        'pole-alimentaire',
        'pole-sante',
        'quebec-international',
        'le-camp',
      ],
    },
    fr: {
      text: 'Rapprocher les filières et les entreprises des deux territoires, pour une innovation responsable et une économie qui profite à tous. Le projet prend place dans l’appel à projets franco-québécois. À Québec, les partenaires privilégiés se nomment Québec International et le CAMP ; à Rennes, la CCI et son WTC, la technopole Le Poool et les pôles du numérique, de la cybersécurité, de la mobilité intelligente, de l’alimentaire et de la santé se mobilisent.',
    },
    en: {
      text: 'Bring together the industries and businesses of both areas, for responsible innovation and an economy that benefits everyone. The project is part of the joint French and Québec call for projects. In Québec City, Québec International and Le CAMP are the preferred partners; in Rennes, the chamber of commerce and its WTC, the Le Poool technology park and the clusters in digital technology, cybersecurity, smart mobility, food and health take part.',
    },
  },
  {
    key: 'commitment-higher-education-research',
    shared: { position: 2 },
    links: {
      agreement: 'rennes-quebec-protocol-2024',
      domain: 'higher-education-research',
      partners: ['universite-de-rennes', 'universite-laval', 'inrs'],
    },
    fr: {
      text: 'Faciliter les partenariats et les projets communs des établissements, surtout dans le numérique, la cybersécurité et l’intelligence artificielle. L’Université de Rennes, l’Université Laval et l’INRS y participent déjà par des conventions spécifiques.',
    },
    en: {
      text: 'Ease partnerships and joint projects between institutions, above all in digital technology, cybersecurity and artificial intelligence. The University of Rennes, Université Laval and INRS already take part through specific agreements.',
    },
  },
  {
    key: 'commitment-culture-heritage',
    shared: { position: 3 },
    links: {
      agreement: 'rennes-quebec-protocol-2024',
      domain: 'culture-heritage',
      partners: ['rennes-metropole', 'ville-de-quebec'],
    },
    fr: {
      text: 'Prendre soin des lieux de culture et d’histoire, les faire vivre et mieux connaître, pour le bien de l’environnement et des communautés. La source ne nomme pas d’institution pour ce domaine : il est porté par les deux signataires.',
    },
    en: {
      text: 'Protect, develop and promote cultural and historic places, at the service of the environment and of communities. The source names no institution for this domain: the two signatories carry it.',
    },
  },
];

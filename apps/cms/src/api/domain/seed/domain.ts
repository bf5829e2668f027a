import type { DomainColour } from '@entente/model/vocabulary';
import type { Entry } from '../../../platform/demo/entry';

interface DomainShared {
  colour: DomainColour;
  position: number;
}

interface DomainWords {
  name: string;
  slug: string;
  description: string;
}

/** A broader domain stands before its narrower ones: they are written in this order. */
export const domains: Entry<DomainShared, DomainWords, 'broader'>[] = [
  {
    key: 'economic-development',
    shared: { colour: 'ochre', position: 1 },
    fr: {
      name: 'Développement économique',
      slug: 'developpement-economique',
      description:
        'Rencontres entre entreprises et entre filières, innovation responsable, économie qui profite à tous.',
    },
    en: {
      name: 'Economic development',
      slug: 'economic-development',
      description:
        'Bringing together the industries and businesses of both areas, responsible innovation, an inclusive economy.',
    },
  },
  {
    key: 'higher-education-research',
    shared: { colour: 'sea', position: 2 },
    fr: {
      name: 'Enseignement supérieur et recherche',
      slug: 'enseignement-superieur-et-recherche',
      description:
        'Partenariats entre établissements, projets de recherche menés en commun, échanges d’étudiants et de chercheurs.',
    },
    en: {
      name: 'Higher education and research',
      slug: 'higher-education-and-research',
      description:
        'Partnerships between institutions, joint research projects, exchanges of students and researchers.',
    },
  },
  {
    key: 'culture-heritage',
    shared: { colour: 'violet', position: 3 },
    fr: {
      name: 'Culture et patrimoine',
      slug: 'culture-et-patrimoine',
      description:
        'Lieux de culture et d’histoire à protéger, à faire vivre et à partager, dans le respect de l’environnement.',
    },
    en: {
      name: 'Culture and heritage',
      slug: 'culture-and-heritage',
      description:
        'Protecting and promoting cultural and historic places, for the good of the environment and of residents.',
    },
  },
  {
    key: 'civic-exchanges',
    shared: { colour: 'forest', position: 4 },
    fr: {
      name: 'Échanges entre habitants',
      slug: 'echanges-entre-habitants',
      description:
        'Jumelages, rencontres scolaires et sportives, vie associative : ce que les habitants font ensemble.',
    },
    en: {
      name: 'Exchanges between residents',
      slug: 'exchanges-between-residents',
      description:
        'Twinning, school and sports meetings, community groups: what residents do together.',
    },
  },
  {
    key: 'digital',
    shared: { colour: 'teal', position: 5 },
    links: { broader: 'economic-development' },
    fr: {
      name: 'Numérique',
      slug: 'numerique',
      description: 'Filière numérique, jeunes entreprises innovantes, services publics en ligne.',
    },
    en: {
      name: 'Digital technology',
      slug: 'digital-technology',
      description: 'The digital industry, innovative start-ups, online public services.',
    },
  },
  {
    key: 'cybersecurity',
    shared: { colour: 'slate', position: 6 },
    links: { broader: 'digital' },
    fr: {
      name: 'Cybersécurité',
      slug: 'cybersecurite',
      description: 'Recherche, formation et entreprises de la sécurité informatique.',
    },
    en: {
      name: 'Cybersecurity',
      slug: 'cybersecurity',
      description: 'Research, training and businesses in computer security.',
    },
  },
  {
    key: 'artificial-intelligence',
    shared: { colour: 'brick', position: 7 },
    links: { broader: 'digital' },
    fr: {
      name: 'Intelligence artificielle',
      slug: 'intelligence-artificielle',
      description: 'Projets de recherche et usages de l’intelligence artificielle.',
    },
    en: {
      name: 'Artificial intelligence',
      slug: 'artificial-intelligence',
      description: 'Research projects in, and uses of, artificial intelligence.',
    },
  },
];

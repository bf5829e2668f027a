import type { Entry } from '../../../platform/demo/entry';

interface LegalPerson {
  name: string;
  address: string;
  phone: string;
  email?: string;
}

interface SiteShared {
  dataLicence: string;
  dataLicenceUrl: string;
}

interface SiteWords {
  name: string;
  tagline: string;
  notice: string;
  contacts: { name: string; function: string; email: string; phone: string }[];
  publisher: LegalPerson;
  publicationDirector: string;
  host: LegalPerson;
  /** No audit has taken place, so neither a date nor any count of criteria is given. */
  accessibility: { technologies: string; testEnvironment: string; contactEmail: string };
}

/**
 * example.org is reserved for documentation, and these telephone numbers for fiction: nothing sent
 * there reaches anyone.
 */
const telephone = {
  newsroom: '+33 2 61 91 00 01',
  publisher: '+33 2 61 91 00 00',
  host: '+33 2 61 91 00 02',
};

export const site: Entry<SiteShared, SiteWords, 'owner'> = {
  key: 'site',
  shared: {
    dataLicence: 'Licence Ouverte 2.0',
    dataLicenceUrl: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
  },
  links: { owner: 'rennes-metropole' },
  fr: {
    name: 'Entente — Rennes et le monde',
    tagline: 'Les accords de coopération internationale de Rennes, et ceux qui les font vivre',
    notice:
      'Démonstration : ce site n’est pas celui de la Ville de Rennes ni de Rennes Métropole. Faits publics et sourcés, textes de démonstration.',
    contacts: [
      {
        name: 'Rédaction de la démonstration',
        function: 'Presse',
        email: 'presse@example.org',
        phone: telephone.newsroom,
      },
    ],
    publisher: {
      name: 'Entente (démonstration)',
      address: 'Adresse à renseigner par l’exploitant du site',
      phone: telephone.publisher,
      email: 'contact@example.org',
    },
    publicationDirector: 'À désigner par l’exploitant du site (démonstration)',
    host: {
      name: 'Hébergeur à renseigner (démonstration)',
      address: 'Adresse à renseigner par l’exploitant du site',
      phone: telephone.host,
    },
    accessibility: {
      technologies: 'HTML, CSS, SVG',
      testEnvironment: 'Aucun audit n’a encore été mené : ce site est une démonstration.',
      contactEmail: 'accessibilite@example.org',
    },
  },
  en: {
    name: 'Entente – Rennes and the world',
    tagline: 'Rennes’s international cooperation agreements, and the people who bring them to life',
    notice:
      'Demonstration: this site is not that of the City of Rennes or of Rennes Métropole. Public, sourced facts; texts written for the demonstration.',
    contacts: [
      {
        name: 'The demonstration’s newsroom',
        function: 'Press',
        email: 'presse@example.org',
        phone: telephone.newsroom,
      },
    ],
    publisher: {
      name: 'Entente (demonstration)',
      address: 'Address to be given by whoever runs the site',
      phone: telephone.publisher,
      email: 'contact@example.org',
    },
    publicationDirector: 'To be named by whoever runs the site (demonstration)',
    host: {
      name: 'Host to be named (demonstration)',
      address: 'Address to be given by whoever runs the site',
      phone: telephone.host,
    },
    accessibility: {
      technologies: 'HTML, CSS, SVG',
      testEnvironment: 'No audit has been carried out yet: this site is a demonstration.',
      contactEmail: 'accessibilite@example.org',
    },
  },
};

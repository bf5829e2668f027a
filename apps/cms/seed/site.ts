import type { Entry } from './entry';

interface LegalPerson {
  name: string;
  address: string;
  email?: string;
}

interface SiteShared {
  contacts: { name: string; function: string; email: string }[];
  publisher: LegalPerson;
  publicationDirector: string;
  host: LegalPerson;
  dataLicence: string;
  dataLicenceUrl: string;
}

interface SiteWords {
  name: string;
  tagline: string;
  notice: string;
  /** No audit has taken place, so neither a date nor any count of criteria is given. */
  accessibility: { technologies: string; testEnvironment: string; contactEmail: string };
}

/** example.org is reserved for documentation: nothing sent there reaches anyone. */
export const site: Entry<SiteShared, SiteWords, 'owner'> = {
  key: 'site',
  shared: {
    contacts: [
      { name: 'Rédaction de la démonstration', function: 'Presse', email: 'presse@example.org' },
    ],
    publisher: {
      name: 'Entente (démonstration)',
      address: 'Adresse à renseigner par l’exploitant du site',
      email: 'contact@example.org',
    },
    publicationDirector: 'À désigner par l’exploitant du site (démonstration)',
    host: {
      name: 'Hébergeur à renseigner (démonstration)',
      address: 'Adresse à renseigner par l’exploitant du site',
    },
    dataLicence: 'Licence Ouverte 2.0',
    dataLicenceUrl: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
  },
  links: { owner: 'rennes-metropole' },
  fr: {
    name: 'Entente — Rennes et le monde',
    tagline: 'Les accords de coopération internationale de Rennes, et ceux qui les font vivre',
    notice:
      'Démonstration : ce site n’est pas celui de la Ville de Rennes ni de Rennes Métropole. Les faits viennent de sources publiques ; les textes sont ceux de la démonstration.',
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
      'Demonstration: this site is not that of the City of Rennes or of Rennes Métropole. The facts come from public sources; the texts are the demonstration’s own.',
    accessibility: {
      technologies: 'HTML, CSS, SVG',
      testEnvironment: 'No audit has been carried out yet: this site is a demonstration.',
      contactEmail: 'accessibilite@example.org',
    },
  },
};

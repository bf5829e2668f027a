import type { ArticleEntry } from './article-types';
import {
  heading,
  list,
  paragraph,
  pictureAt,
  statementAt,
  text,
} from '../../../platform/demo/blocks';

/** The founding story, retold in our own words. */
export const quebecProtocolArticle: ArticleEntry = {
  key: 'quebec-protocol-press-release',
  shared: {
    kind: 'press-release',
    date: '2024-04-09',
    datelinePlace: 'Québec',
    pressContacts: [
      { name: 'Rédaction de la démonstration', function: 'Presse', email: 'presse@example.org' },
    ],
    sourceName: 'Rennes Métropole',
  },
  links: {
    cover: 'picture-rennes-quebec',
    gallery: ['picture-dix-ans'],
    agreements: ['rennes-quebec-protocol-2024'],
    delegations: ['rennes-quebec-2024', 'quebec-rennes-2023'],
    domains: [
      'economic-development',
      'higher-education-research',
      'culture-heritage',
      'digital',
      'cybersecurity',
      'artificial-intelligence',
    ],
    partners: [
      'rennes-metropole',
      'ville-de-quebec',
      'quebec-international',
      'le-camp',
      'cci-ille-et-vilaine',
      'wtc-rennes',
      'le-poool',
      'universite-de-rennes',
      'universite-laval',
      'inrs',
    ],
  },
  fr: {
    headline: 'Rennes Métropole et la Ville de Québec scellent leur coopération',
    slug: 'rennes-quebec-protocole-de-cooperation',
    lead: 'Un protocole signé le mardi 9 avril 2024 à Québec donne un cadre à plus de dix ans de liens : économie, enseignement supérieur et recherche, culture et patrimoine.',
    body: [
      text(
        paragraph(
          'La délégation de Rennes séjourne au Québec du 7 au 12 avril 2024. C’est pendant ce voyage, le mardi 9 avril, que Rennes Métropole et la Ville de Québec ont signé leur protocole de coopération.',
        ),
        paragraph(
          'Le texte poursuit deux buts : que chaque ville profite de ce que l’autre fait bien, et que des projets concrets trouvent un cadre où naître. Il pose une règle, la réciprocité, et retient trois domaines prioritaires.',
        ),
      ),
      statementAt(1),
      text(
        heading('L’économie : rapprocher les entreprises'),
        paragraph(
          'Les entreprises d’une rive doivent connaître celles de l’autre, filière par filière : le protocole en attend une innovation vertueuse et une économie inclusive. L’appel à projets franco-québécois sert de cadre à ce travail.',
        ),
        list(
          'Côté Québec, les partenaires privilégiés sont Québec International et le CAMP.',
          'Côté Rennes, la CCI Rennes Saint-Malo et son WTC, la technopole French Tech (Le Poool) et les pôles du numérique, de la cybersécurité, de la mobilité intelligente, de l’alimentaire et de la santé sont mobilisés.',
        ),
        heading('L’enseignement supérieur et la recherche : des projets à plusieurs'),
        paragraph(
          'Numérique, cybersécurité, intelligence artificielle : dans ces champs surtout, le protocole doit aider les établissements à travailler en commun. L’Université de Rennes, l’Université Laval et l’INRS en font déjà partie, chacun par des conventions spécifiques.',
        ),
        heading('La culture et le patrimoine : au service du vivant et des habitants'),
        paragraph(
          'Les deux villes veulent prendre soin de leurs lieux de culture et d’histoire, leur donner de l’ampleur et un public, sans perdre de vue l’environnement ni les communautés.',
        ),
      ),
      statementAt(2),
      pictureAt(1),
      text(
        heading('Plus de dix ans de chemin commun'),
        paragraph(
          'La signature s’appuie sur une longue relation. Depuis plus de dix ans, les acteurs économiques, universitaires, scientifiques et culturels des deux territoires travaillent ensemble, au bénéfice des habitants comme des entreprises.',
        ),
        paragraph(
          'En janvier 2023, Nathalie Appéré recevait à Rennes Catherine Vallières-Roland, responsable des relations internationales et de la culture au comité exécutif de la Ville de Québec, venue avec la direction de la culture : il s’agissait déjà de chercher ce que les deux municipalités pourraient faire ensemble.',
        ),
        paragraph(
          'Ce texte a été écrit pour la démonstration d’après le communiqué de Rennes Métropole d’avril 2024, dont les photos sont créditées « Rennes Métropole ». Les propos des deux maires y sont rapportés, non cités.',
        ),
      ),
    ],
  },
  en: {
    headline: 'Rennes Métropole and Ville de Québec seal their cooperation',
    slug: 'rennes-quebec-cooperation-protocol',
    lead: 'A protocol signed on Tuesday 9 April 2024 in Québec City gives a framework to more than ten years of ties: the economy, higher education and research, culture and heritage.',
    body: [
      text(
        paragraph(
          'The delegation from Rennes is in Québec from 7 to 12 April 2024. During that visit, on Tuesday 9 April, Rennes Métropole and Ville de Québec signed their cooperation protocol.',
        ),
        paragraph(
          'The text has two aims: that each city should benefit from what the other does well, and that practical projects should have a framework in which to begin. It sets one rule, reciprocity, and three priority domains.',
        ),
      ),
      statementAt(1),
      text(
        heading('The economy: bringing businesses together'),
        paragraph(
          'The protocol is meant to connect the industries and businesses of the two shores, for responsible innovation in the service of an inclusive economy. This work is part of the joint French and Québec call for projects.',
        ),
        list(
          'In Québec City, the preferred partners are Québec International and Le CAMP.',
          'In Rennes, the CCI Rennes Saint-Malo chamber of commerce and its WTC, the French Tech technology park (Le Poool) and the clusters in digital technology, cybersecurity, smart mobility, food and health all take part.',
        ),
        heading('Higher education and research: projects done together'),
        paragraph(
          'Digital technology, cybersecurity, artificial intelligence: in these fields above all, the protocol should ease partnerships between institutions. The University of Rennes, Université Laval and INRS are already part of it, each through specific agreements.',
        ),
        heading('Culture and heritage: for the environment and for residents'),
        paragraph(
          'The two cities intend to preserve their cultural and historic places, to develop them and make them known, with care for the environment and for communities.',
        ),
      ),
      statementAt(2),
      pictureAt(1),
      text(
        heading('More than ten years on the same road'),
        paragraph(
          'The signature does not start from nothing. For more than ten years, people in business, the universities, science and culture in both areas have worked together, to the benefit of residents and companies alike.',
        ),
        paragraph(
          'In January 2023, Nathalie Appéré received in Rennes Catherine Vallières-Roland, responsible for international relations and culture on Ville de Québec’s executive committee, who came with its department of culture: even then the question was what the two municipalities could do together.',
        ),
        paragraph(
          'This text was written for the demonstration from Rennes Métropole’s press release of April 2024, whose photographs are credited “Rennes Métropole”. The words of the two mayors are reported, not quoted.',
        ),
      ),
    ],
  },
};

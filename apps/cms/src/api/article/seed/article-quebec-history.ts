import type { ArticleEntry } from './article-types';
import { heading, link, list, paragraph, statementAt, text } from '../../../platform/demo/blocks';
import { sources } from '../../../platform/demo/sources';

export const quebecHistoryArticle: ArticleEntry = {
  key: 'quebec-ten-years',
  shared: { kind: 'news', date: '2024-04-12', datelinePlace: 'Rennes' },
  links: {
    cover: 'picture-dix-ans',
    agreements: ['rennes-quebec-protocol-2024'],
    delegations: [
      'quebec-rennes-2018',
      'rennes-quebec-2019',
      'quebec-rennes-2023',
      'rennes-quebec-2024',
    ],
    domains: ['economic-development', 'culture-heritage'],
    partners: ['rennes-metropole', 'ville-de-quebec', 'le-poool', 'le-camp', 'ue35'],
  },
  fr: {
    headline: 'Rennes et Québec : les étapes d’une relation de plus de dix ans',
    slug: 'rennes-quebec-les-etapes-d-une-relation',
    lead: 'Avant le protocole d’avril 2024, des élus, des entreprises et des institutions ont traversé l’Atlantique dans les deux sens. Quatre étapes que les sources publiques permettent de dater.',
    body: [
      text(
        heading('Novembre 2018 : le maire de Québec découvre Le Poool'),
        paragraph(
          'En mission en France avec Québec International, Régis Labeaume s’arrête à Rennes et visite la technopole née quelques mois plus tôt.',
        ),
      ),
      statementAt(1),
      text(
        heading('Automne 2019 : la mission traverse dans l’autre sens'),
        paragraph(
          'Du 29 septembre au 4 octobre, l’Union des entreprises d’Ille-et-Vilaine emmène quelque 170 personnes à Montréal et à Québec. Rennes Métropole y conduit une délégation institutionnelle, tournée vers les mobilités intelligentes.',
        ),
        heading('Janvier 2023 : la culture entre dans la conversation'),
        paragraph(
          'Catherine Vallières-Roland et la direction de la culture de la Ville de Québec sont reçues à Rennes par Nathalie Appéré. Le jour n’est pas connu : le registre écrit « janvier 2023 » et rien de plus.',
        ),
        heading('Avril 2024 : un cadre commun'),
        paragraph(
          'Une délégation rennaise séjourne au Québec du 7 au 12 avril ; le protocole est signé le 9.',
        ),
        heading('Sources'),
        list(
          [link(sources.tva2018.url, 'TVA Nouvelles, 28 novembre 2018')],
          [link(sources.newswire2019.url, 'CNW Telbec, 2 octobre 2019')],
          [link(sources.unidivers.url, 'Unidivers, avril 2024')],
        ),
      ),
    ],
  },
  en: {
    headline: 'Rennes and Québec City: the steps of a relationship of over ten years',
    slug: 'rennes-quebec-steps-of-a-relationship',
    lead: 'Before the protocol of April 2024, elected officials, businesses and institutions crossed the Atlantic in both directions. Four steps that public sources allow us to date.',
    body: [
      text(
        heading('November 2018: the mayor of Québec City discovers Le Poool'),
        paragraph(
          'On a mission to France with Québec International, Régis Labeaume stops in Rennes and visits the technology park organisation born a few months earlier.',
        ),
      ),
      statementAt(1),
      text(
        heading('Autumn 2019: the mission crosses the other way'),
        paragraph(
          'From 29 September to 4 October, the Union des entreprises d’Ille-et-Vilaine takes some 170 people to Montréal and Québec City. Rennes Métropole leads an institutional delegation there, chiefly interested in smart mobility.',
        ),
        heading('January 2023: culture joins the conversation'),
        paragraph(
          'Catherine Vallières-Roland and Ville de Québec’s department of culture are received in Rennes by Nathalie Appéré. The day is not known: the register writes “January 2023” and no more.',
        ),
        heading('April 2024: a common framework'),
        paragraph(
          'A delegation from Rennes is in Québec from 7 to 12 April; the protocol is signed on the 9th.',
        ),
        heading('Sources'),
        list(
          [link(sources.tva2018.url, 'TVA Nouvelles, 28 November 2018 (in French)')],
          [link(sources.newswire2019.url, 'CNW Telbec, 2 October 2019 (in French)')],
          [link(sources.unidivers.url, 'Unidivers, April 2024 (in French)')],
        ),
      ),
    ],
  },
};

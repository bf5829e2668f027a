import type { ArticleEntry } from './article-types';
import { link, paragraph, text } from '../../../platform/demo/blocks';
import { sources } from '../../../platform/demo/sources';

/** News of the twin cities, from their own public pages. */
export const twinningArticles: ArticleEntry[] = [
  {
    key: 'brno-sixty-years',
    shared: { kind: 'news', date: '2025-04-29', datelinePlace: 'Brno' },
    links: {
      cover: 'picture-rennes-brno',
      agreements: ['rennes-brno-twinning', 'rennes-brno-framework-1990'],
      domains: ['culture-heritage', 'civic-exchanges'],
      partners: ['brno', 'ville-de-rennes'],
    },
    fr: {
      headline: 'Soixante ans avec Brno : un fest-noz en Moravie',
      slug: 'soixante-ans-avec-brno',
      lead: 'Brno et Rennes coopèrent depuis 1965. Pour cet anniversaire, le festival Bonjour Brno met à son programme du 29 avril 2025 une soirée de danse bretonne.',
      body: [
        text(
          paragraph(
            'Le fest-noz, inscrit au patrimoine culturel immatériel par l’Unesco, couronne un festival fait d’expositions, de théâtre, de cinéma, de dégustations et de rencontres. Une année plus tôt, Bonjour Brno fêtait ses propres trente ans.',
          ),
          paragraph(
            'Le jumelage vit aussi loin des scènes. Les deux mairies échangent expériences et stages ; des écoles correspondent ; des équipes sportives se rencontrent. En 2022, l’université Masaryk et l’université de Rennes 1 ont signé un accord sur deux doubles diplômes. Pour l’année scolaire 2024-2025, les élèves des deux villes ont été invités à imaginer la rencontre du dragon de Brno et de Minotte, l’hermine de Rennes.',
          ),
          paragraph(
            'Source : ',
            link(sources.brnoSixty.url, 'Ville de Brno, annonce du festival (en tchèque)'),
            '.',
          ),
        ),
      ],
    },
    en: {
      headline: 'Sixty years with Brno: a Breton dance night in Moravia',
      slug: 'sixty-years-with-brno',
      lead: 'Brno and Rennes have worked together since 1965. For the anniversary, the Bonjour Brno festival put an evening of Breton dance on its programme for 29 April 2025.',
      body: [
        text(
          paragraph(
            'The fest-noz, on Unesco’s list of intangible cultural heritage, crowns a festival of exhibitions, theatre, film, tastings and talks. A year earlier Bonjour Brno celebrated its own thirtieth birthday.',
          ),
          paragraph(
            'The twinning also lives far from any stage. The two city halls exchange experience and interns; schools write to each other; sports teams meet. In 2022 Masaryk University and the University of Rennes 1 signed an agreement on two double degrees. For the school year 2024–2025, pupils in both cities were asked to imagine the meeting of Brno’s dragon and Minotte, the ermine of Rennes.',
          ),
          paragraph(
            'Source: ',
            link(sources.brnoSixty.url, 'City of Brno, festival announcement (in Czech)'),
            '.',
          ),
        ),
      ],
    },
  },
  {
    key: 'erlangen-sixty-years',
    shared: { kind: 'news', date: '2024-02-15', datelinePlace: 'Erlangen' },
    links: {
      cover: 'picture-rennes-erlangen',
      agreements: ['rennes-erlangen-twinning'],
      delegations: ['rennes-erlangen-2024'],
      domains: ['civic-exchanges', 'culture-heritage'],
      partners: ['erlangen', 'ville-de-rennes'],
    },
    fr: {
      headline: 'Rennes et Erlangen fêtent soixante ans de jumelage',
      slug: 'rennes-erlangen-soixante-ans-de-jumelage',
      lead: 'Le 8 février 2024, la maire de Rennes a signé le livre d’or d’Erlangen, soixante ans après le contrat du 27 mai 1964.',
      body: [
        text(
          paragraph(
            'Une petite délégation rennaise était l’hôte d’Erlangen pour l’occasion. Nathalie Appéré a signé le livre d’or à l’hôtel de ville, aux côtés de Florian Janik ; la cérémonie a suivi le soir même.',
          ),
          paragraph(
            'Le contrat de 1964 traduisait à l’échelle des villes l’esprit du traité de l’Élysée, conclu l’année précédente. Dès l’été, de jeunes syndicalistes rennais et des sportifs d’Erlangen faisaient le voyage. Les universités ont suivi en 1973, les quartiers de Bruck et de Maurepas en 1981.',
          ),
          paragraph(
            'L’année 2024 a prolongé la fête : une exposition de photographies d’habitants, « Montre-moi ta ville », s’est tenue dans les rues d’Erlangen du 29 avril au 26 mai.',
          ),
          paragraph(
            'Sources : ',
            link(sources.erlangenGuests.url, 'Ville d’Erlangen, 15 février 2024'),
            ' et ',
            link(sources.erlangenReview.url, 'soixante ans en quelques dates'),
            ' (en allemand).',
          ),
        ),
      ],
    },
    en: {
      headline: 'Rennes and Erlangen celebrate sixty years of twinning',
      slug: 'rennes-erlangen-sixty-years-of-twinning',
      lead: 'On 8 February 2024 the mayor of Rennes signed Erlangen’s Golden Book, sixty years after the agreement of 27 May 1964.',
      body: [
        text(
          paragraph(
            'A small delegation from Rennes was Erlangen’s guest for the occasion. Nathalie Appéré signed the Golden Book at the city hall beside Florian Janik; the ceremony followed that evening.',
          ),
          paragraph(
            'The agreement of 1964 brought to the scale of cities the spirit of the Élysée Treaty, concluded the year before. That very summer young trade unionists from Rennes and athletes from Erlangen made the journey. The universities followed in 1973, the districts of Bruck and Maurepas in 1981.',
          ),
          paragraph(
            'The celebration went on through 2024: an exhibition of residents’ photographs, “Show me your city”, was held in the streets of Erlangen from 29 April to 26 May.',
          ),
          paragraph(
            'Sources: ',
            link(sources.erlangenGuests.url, 'City of Erlangen, 15 February 2024'),
            ' and ',
            link(sources.erlangenReview.url, 'sixty years in a few dates'),
            ' (in German).',
          ),
        ),
      ],
    },
  },
  {
    key: 'rochester-sixty-five-years',
    shared: { kind: 'news', date: '2023-10-20', datelinePlace: 'Rennes' },
    links: {
      cover: 'picture-rennes-rochester',
      agreements: ['rennes-rochester-twinning'],
      delegations: ['rochester-rennes-2023'],
      domains: ['civic-exchanges'],
      partners: ['rochester', 'ville-de-rennes'],
    },
    fr: {
      headline: 'Rochester à Rennes pour les soixante-cinq ans du jumelage',
      slug: 'rochester-rennes-soixante-cinq-ans-du-jumelage',
      lead: 'Une délégation de Rochester a été reçue à Rennes du 17 au 20 octobre 2023. Le jumelage, signé en 1958, fut le premier de la ville américaine.',
      body: [
        text(
          paragraph(
            'En 1956, les États-Unis invitent leurs villes à se lier à d’autres, partout dans le monde, pour que les habitants se parlent. Rochester est parmi les premières à répondre : son maire, Peter Barry, signe avec Rennes en 1958.',
          ),
          paragraph(
            'Depuis, deux comités, un sur chaque rive, font vivre les échanges : écoles et universités, médecine, musique, sport, et des rencontres entre jeunes sourds des deux villes. À Rochester, une passerelle au-dessus de la Genesee s’appelle le Pont de Rennes.',
          ),
          paragraph(
            'Sources : ',
            link(sources.rochesterCity.url, 'Ville de Rochester (en anglais)'),
            ', ',
            link(sources.rochesterCommittee.url, 'comité Rennes-Rochester (en anglais)'),
            ' et ',
            link(sources.rochesterWiki.url, 'Wiki-Rennes Métropole'),
            '.',
          ),
        ),
      ],
    },
    en: {
      headline: 'Rochester in Rennes for sixty-five years of twinning',
      slug: 'rochester-in-rennes-sixty-five-years-of-twinning',
      lead: 'A delegation from Rochester was received in Rennes from 17 to 20 October 2023. The twinning, signed in 1958, was the American city’s first.',
      body: [
        text(
          paragraph(
            'In 1956 the United States invited its cities to form bonds with others around the world, so that their residents might speak to each other. Rochester was among the first to answer: its mayor, Peter Barry, signed with Rennes in 1958.',
          ),
          paragraph(
            'Since then two committees, one on each shore, have kept the exchanges alive: schools and universities, medicine, music, sport, and meetings between deaf young people of both cities. In Rochester a footbridge over the Genesee is called the Pont de Rennes.',
          ),
          paragraph(
            'Sources: ',
            link(sources.rochesterCity.url, 'City of Rochester'),
            ', ',
            link(sources.rochesterCommittee.url, 'Rennes-Rochester committee'),
            ' and ',
            link(sources.rochesterWiki.url, 'Wiki-Rennes Métropole (in French)'),
            '.',
          ),
        ),
      ],
    },
  },
];

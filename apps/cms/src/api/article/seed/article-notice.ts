import type { ArticleEntry } from './article-types';
import { heading, list, paragraph, text } from '../../../platform/demo/blocks';

/**
 * The call for sources has no English version on purpose: it shows how the site
 * says that a translation is missing.
 */
export const noticeArticles: ArticleEntry[] = [
  {
    key: 'call-for-sources',
    shared: { kind: 'notice', date: '2026-11-23', datelinePlace: 'Rennes' },
    links: {
      cover: 'picture-rennes-monde',
      agreements: ['rennes-leuven-twinning', 'rennes-exeter-twinning'],
      domains: ['civic-exchanges'],
    },
    fr: {
      headline: 'Ce que le registre cherche encore',
      slug: 'ce-que-le-registre-cherche-encore',
      lead: 'Plusieurs dates manquent au registre, faute de sources publiques consultables. En voici la liste, pour que nul ne prenne une absence pour un oubli.',
      body: [
        text(
          heading('Des jours et des années à retrouver'),
          list(
            'Exeter : le jour de la signature, et l’accord des sources sur l’année, 1956 ou 1957.',
            'Rochester, Brno, Cork, Almaty, Poznań et Jinan : le jour de la signature ; seule l’année est connue.',
            'Louvain : une source pour l’année de la charte, que les listes courantes fixent à 1980.',
            'Québec : la durée du protocole de 2024, son texte et les conventions spécifiques des universités.',
          ),
          heading('Des partenariats à documenter'),
          paragraph(
            'Rennes a d’autres liens dans le monde, à Bandiagara par exemple, au Mali. Ils entreront au registre lorsqu’une source en donnera les dates.',
          ),
        ),
      ],
    },
  },
  {
    key: 'how-dates-are-written',
    shared: { kind: 'notice', date: '2026-06-15', datelinePlace: 'Rennes' },
    links: {
      cover: 'picture-rennes-monde',
      agreements: ['rennes-exeter-twinning', 'rennes-sendai-twinning'],
      domains: ['civic-exchanges'],
    },
    fr: {
      headline: 'Comment ce registre écrit les dates',
      slug: 'comment-ce-registre-ecrit-les-dates',
      lead: 'Un jour quand on le connaît, un mois ou une année quand on n’en sait pas plus : le registre n’invente jamais la précision qui manque.',
      body: [
        text(
          paragraph(
            'Le jumelage avec Sendai a été signé le 6 septembre 1967 : une source japonaise et une source rennaise le disent toutes deux. Celui d’Exeter est daté de 1956, sans jour ni mois ; le registre écrit donc « 1956 », et non le 1er janvier.',
          ),
          heading('Quand les sources se contredisent'),
          paragraph(
            'Le registre retient la date que donnent les sources consultées et signale les autres dans la note de l’étape. Chaque accord cite ses sources et le jour où elles ont été lues.',
          ),
          heading('Signé ne veut pas dire en vigueur'),
          paragraph(
            'L’état d’un accord se calcule à partir de ses étapes et de sa durée. Une charte de jumelage sans terme produit effet dès sa signature ; un protocole dont on ignore la durée reste indiqué comme signé.',
          ),
        ),
      ],
    },
    en: {
      headline: 'How this register writes dates',
      slug: 'how-this-registry-writes-dates',
      lead: 'A day when it is known, a month or a year when no more is known: the register never invents the precision that is missing.',
      body: [
        text(
          paragraph(
            'The twinning with Sendai was signed on 6 September 1967: a Japanese source and a source in Rennes both say so. That with Exeter is dated 1956, without day or month; the register therefore writes “1956”, not 1 January.',
          ),
          heading('When sources disagree'),
          paragraph(
            'The register keeps the date given by the sources consulted and mentions the others in the milestone’s note. Each agreement cites its sources and the day on which they were read.',
          ),
          heading('Signed does not mean in force'),
          paragraph(
            'The status of an agreement is computed from its milestones and its term. A twinning charter without a term has effect from its signature; a protocol whose term is not known is still shown as signed.',
          ),
        ),
      ],
    },
  },
];

import type { StatementKind, TranslationKind } from '@entente/model/vocabulary';
import { month, type PlainEntry, type SeedDate, type Source } from '../../../platform/demo/entry';
import { sources } from '../../../platform/demo/sources';

interface StatementShared extends SeedDate {
  text: string;
  language: string;
  kind: StatementKind;
  attribution: string;
  translations: { language: string; text: string; kind: TranslationKind; attribution: string }[];
  position: number;
  sources: Source[];
}

/**
 * What real people said is told in our own words, as reported speech: the demo
 * quotes nobody. The attribution is frozen with the office of that day.
 */
export const statements: PlainEntry<
  StatementShared,
  'appointments' | 'article' | 'agreement' | 'delegation'
>[] = [
  {
    key: 'statement-appere-2024',
    shared: {
      kind: 'reported',
      language: 'fr',
      ...month('2024-04'),
      position: 1,
      text: 'Nathalie Appéré rappelle que la coopération avec le Québec figure depuis plus de dix ans parmi les priorités internationales de Rennes Métropole, parce que les deux territoires brillent dans les mêmes filières : agroalimentaire, santé, industries culturelles, numérique et, avant tout, cybersécurité. La solidité du lien tient selon elle à l’énergie des acteurs économiques, culturels et universitaires et à leur volonté d’agir de concert ; c’est pourquoi ils ont été associés à chaque étape. Elle attend de la convention un cadre plus ambitieux et y voit le premier chapitre d’une nouvelle période.',
      attribution: 'Nathalie Appéré, maire de Rennes et présidente de Rennes Métropole',
      translations: [
        {
          language: 'en',
          kind: 'courtesy',
          text: 'Nathalie Appéré recalls that cooperation with Québec has been among Rennes Métropole’s international priorities for more than ten years, because the two areas excel in the same industries: food, health, the creative industries, digital technology and, above all, cybersecurity. In her view the bond is strong because of the energy of those who work in business, culture and the universities, and their will to act in concert; that is why they have been involved at every step. She expects a more ambitious framework from the agreement and sees in it the first chapter of a new period.',
          attribution: 'Nathalie Appéré, mayor of Rennes and president of Rennes Métropole',
        },
      ],
      sources: [sources.founding, sources.unidivers],
    },
    links: {
      appointments: ['appere-mayor-of-rennes', 'appere-president-of-rennes-metropole'],
      article: 'quebec-protocol-press-release',
      agreement: 'rennes-quebec-protocol-2024',
      delegation: 'rennes-quebec-2024',
    },
  },
  {
    key: 'statement-marchand-2024',
    shared: {
      kind: 'reported',
      language: 'fr',
      ...month('2024-04'),
      position: 2,
      text: 'Bruno Marchand juge que les villes n’ont jamais eu autant besoin de coopérer pour faire entendre, hors de leurs frontières, ce qui préoccupe leurs habitants. Il se déclare honoré de recevoir la délégation rennaise pour une signature qui rapproche encore les deux capitales. Il compte prolonger, avec Québec International et l’Université Laval entre autres, un dialogue de plus de dix ans : partager ce qui réussit, présenter les entreprises les unes aux autres, mettre en valeur leurs atouts et répondre ensemble aux difficultés que les deux villes partagent.',
      attribution: 'Bruno Marchand, maire de Québec',
      translations: [
        {
          language: 'en',
          kind: 'courtesy',
          text: 'Bruno Marchand believes that cities have never had a greater need to cooperate if what worries their residents is to be heard beyond their borders. He says he is honoured to receive the Rennes delegation for a signature that brings the two capitals closer still. He means to carry on a dialogue of more than ten years with partners such as Québec International and Université Laval: sharing what works, introducing businesses to one another, promoting their strengths and dealing together with the difficulties both cities face.',
          attribution: 'Bruno Marchand, mayor of Québec City',
        },
      ],
      sources: [sources.founding, sources.unidivers],
    },
    links: {
      appointments: ['marchand-mayor-of-quebec'],
      article: 'quebec-protocol-press-release',
      agreement: 'rennes-quebec-protocol-2024',
      delegation: 'rennes-quebec-2024',
    },
  },
  {
    key: 'statement-labeaume-2018',
    shared: {
      kind: 'reported',
      language: 'fr',
      ...month('2018-11'),
      position: 1,
      text: 'Après avoir visité Le Poool, Régis Labeaume annonce qu’il veut offrir aux jeunes entreprises technologiques de Québec un lieu du même genre, convivial et ouvert sur plusieurs étages, en complément du Camp, devenu trop petit.',
      attribution: 'Régis Labeaume, maire de Québec',
      translations: [
        {
          language: 'en',
          kind: 'courtesy',
          text: 'After visiting Le Poool, Régis Labeaume announces that he wants to give Québec City’s young technology companies a place of the same kind, friendly and open on several floors, alongside Le Camp, which has become too small.',
          attribution: 'Régis Labeaume, mayor of Québec City',
        },
      ],
      sources: [sources.tva2018],
    },
    links: {
      appointments: ['labeaume-mayor-of-quebec'],
      article: 'quebec-ten-years',
      delegation: 'quebec-rennes-2018',
    },
  },
];

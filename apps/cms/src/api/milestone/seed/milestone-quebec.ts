import { day, month } from '../../../platform/demo/entry';
import { dated, type MilestoneEntry } from './milestone-types';
import { sources } from '../../../platform/demo/sources';

/** The life of the relationship with Québec, from the oldest step the sources date. */
export const quebecMilestones: MilestoneEntry[] = [
  {
    key: 'milestone-quebec-labeaume-2018',
    shared: { ...dated('visit', month('2018-11'), 'Rennes'), sources: [sources.tva2018] },
    links: {
      agreement: 'rennes-quebec-protocol-2024',
      delegation: 'quebec-rennes-2018',
      partners: ['ville-de-quebec', 'rennes-metropole', 'le-poool'],
    },
    fr: {
      title: 'Le maire de Québec à Rennes',
      note: 'Régis Labeaume visite Le Poool et dit vouloir s’en inspirer à Québec.',
    },
    en: {
      title: 'The mayor of Québec City in Rennes',
      note: 'Régis Labeaume visits Le Poool and says he wants to take inspiration from it in Québec City.',
    },
  },
  {
    key: 'milestone-quebec-mission-2019',
    shared: { ...dated('visit', day('2019-09-29'), 'Québec'), sources: [sources.newswire2019] },
    links: {
      agreement: 'rennes-quebec-protocol-2024',
      delegation: 'rennes-quebec-2019',
      partners: ['rennes-metropole', 'ville-de-quebec', 'ue35'],
    },
    fr: {
      title: 'Mission économique et institutionnelle au Québec',
      note: 'Du 29 septembre au 4 octobre 2019. Rennes Métropole y conduit une délégation d’élus.',
    },
    en: {
      title: 'Economic and institutional mission to Québec',
      note: 'From 29 September to 4 October 2019. Rennes Métropole leads a delegation of elected officials.',
    },
  },
  {
    key: 'milestone-quebec-visit-2023',
    shared: { ...dated('visit', month('2023-01'), 'Rennes'), sources: [sources.founding] },
    links: {
      agreement: 'rennes-quebec-protocol-2024',
      delegation: 'quebec-rennes-2023',
      partners: ['ville-de-quebec', 'rennes-metropole'],
    },
    fr: {
      title: 'Catherine Vallières-Roland reçue à Rennes',
      note: 'Nathalie Appéré la reçoit avec la direction de la culture de la Ville de Québec, pour parler des coopérations possibles. La source ne donne que le mois.',
    },
    en: {
      title: 'Catherine Vallières-Roland received in Rennes',
      note: 'Nathalie Appéré receives her with Ville de Québec’s department of culture, to discuss possible cooperation. The source gives only the month.',
    },
  },
  {
    key: 'milestone-quebec-signature-2024',
    shared: { ...dated('signed', day('2024-04-09'), 'Québec'), sources: [sources.founding] },
    links: {
      agreement: 'rennes-quebec-protocol-2024',
      delegation: 'rennes-quebec-2024',
      partners: ['rennes-metropole', 'ville-de-quebec'],
    },
    fr: {
      title: 'Signature du protocole de coopération',
      note: 'Mardi 9 avril 2024, pendant le séjour de la délégation rennaise au Québec, du 7 au 12 avril.',
    },
    en: {
      title: 'The cooperation protocol is signed',
      note: 'On Tuesday 9 April 2024, during the Rennes delegation’s stay in Québec from 7 to 12 April.',
    },
  },
];

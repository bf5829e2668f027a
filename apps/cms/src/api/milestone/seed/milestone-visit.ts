import { day, month } from '../../../platform/demo/entry';
import { dated, type MilestoneEntry } from './milestone-types';
import { sources } from '../../../platform/demo/sources';

/** Visits and anniversaries of the other partnerships. */
export const visitMilestones: MilestoneEntry[] = [
  {
    key: 'milestone-jinan-visit-2018',
    shared: { ...dated('meeting', day('2018-11-13'), 'Jinan'), sources: [sources.jinanCity] },
    links: { agreement: 'rennes-jinan-twinning', delegation: 'rennes-jinan-2018' },
    fr: {
      title: 'Rencontre des deux maires à Jinan',
      note: 'Nathalie Appéré et le maire Sun Shutao parlent d’enseignement supérieur, de culture et de hautes technologies.',
    },
    en: {
      title: 'The two mayors meet in Jinan',
      note: 'Nathalie Appéré and Mayor Sun Shutao discuss higher education, culture and high technology.',
    },
  },
  {
    key: 'milestone-rochester-visit-2023',
    shared: { ...dated('visit', day('2023-10-17'), 'Rennes'), sources: [sources.rochesterWiki] },
    links: { agreement: 'rennes-rochester-twinning', delegation: 'rochester-rennes-2023' },
    fr: {
      title: 'Soixante-cinq ans du jumelage, fêtés à Rennes',
      note: 'Une délégation de Rochester est reçue du 17 au 20 octobre 2023.',
    },
    en: {
      title: 'Sixty-five years of twinning, celebrated in Rennes',
      note: 'A delegation from Rochester is received from 17 to 20 October 2023.',
    },
  },
  {
    key: 'milestone-erlangen-golden-book-2024',
    shared: { ...dated('visit', day('2024-02-08'), 'Erlangen'), sources: [sources.erlangenGuests] },
    links: { agreement: 'rennes-erlangen-twinning', delegation: 'rennes-erlangen-2024' },
    fr: {
      title: 'Soixante ans du jumelage, fêtés à Erlangen',
      note: 'Le 8 février 2024, Nathalie Appéré signe le livre d’or de la ville ; la cérémonie a lieu le soir.',
    },
    en: {
      title: 'Sixty years of twinning, celebrated in Erlangen',
      note: 'On 8 February 2024 Nathalie Appéré signs the city’s Golden Book; the ceremony takes place that evening.',
    },
  },
  {
    key: 'milestone-rochester-visit-2024',
    shared: { ...dated('visit', month('2024-04'), 'Rochester'), sources: [sources.rochesterWhec] },
    links: { agreement: 'rennes-rochester-twinning', delegation: 'rennes-rochester-2024' },
    fr: {
      title: 'Une délégation rennaise à Rochester',
      note: 'Les deux maires y reçoivent une distinction de l’université de Rochester. La source donne un jeudi d’avril 2024, sans le jour.',
    },
    en: {
      title: 'A delegation from Rennes in Rochester',
      note: 'The two mayors receive an award from the University of Rochester. The source gives a Thursday in April 2024, not the day of the month.',
    },
  },
  {
    key: 'milestone-brno-anniversary-2025',
    shared: { ...dated('other', day('2025-04-29'), 'Brno'), sources: [sources.brnoSixty] },
    links: { agreement: 'rennes-brno-twinning', partners: ['brno', 'ville-de-rennes'] },
    fr: {
      title: 'Fest-noz à Brno pour les soixante ans',
      note: 'Point d’orgue annoncé du festival Bonjour Brno, le 29 avril 2025.',
    },
    en: {
      title: 'Fest-noz in Brno for the sixtieth anniversary',
      note: 'The announced high point of the Bonjour Brno festival, on 29 April 2025.',
    },
  },
];

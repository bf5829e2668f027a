import { day, year } from '../../../platform/demo/entry';
import { dated, type MilestoneEntry } from './milestone-types';
import { sources } from '../../../platform/demo/sources';

/** The signatures and beginnings of the twinnings. */
export const signatureMilestones: MilestoneEntry[] = [
  {
    key: 'milestone-exeter-1956',
    shared: {
      ...dated('signed', year('1956')),
      sources: [sources.exeterCircle, sources.exeterVisit],
    },
    links: { agreement: 'rennes-exeter-twinning' },
    fr: {
      title: 'Jumelage officiel',
      note: 'Année donnée par les deux sources consultées, à Exeter. D’autres listes, non consultées ici, donnent 1957.',
    },
    en: {
      title: 'Official twinning',
      note: 'Year given by both sources consulted, in Exeter. Other lists, not consulted here, give 1957.',
    },
  },
  {
    key: 'milestone-rochester-1958',
    shared: { ...dated('signed', year('1958')), sources: [sources.rochesterCity] },
    links: { agreement: 'rennes-rochester-twinning' },
    fr: {
      title: 'Signature par le maire Peter Barry',
      note: 'Les sources donnent l’année, pas le jour.',
    },
    en: {
      title: 'Signed by Mayor Peter Barry',
      note: 'The sources give the year, not the day.',
    },
  },
  {
    key: 'milestone-erlangen-1964',
    shared: {
      ...dated('signed', day('1964-05-27'), 'Erlangen'),
      sources: [sources.erlangenReview],
    },
    links: { agreement: 'rennes-erlangen-twinning' },
    fr: {
      title: 'Signature à Erlangen',
      note: 'Par Heinrich Lades et, à la place d’Henri Fréville, Victor Janton.',
    },
    en: {
      title: 'Signed in Erlangen',
      note: 'By Heinrich Lades and, standing in for Henri Fréville, Victor Janton.',
    },
  },
  {
    key: 'milestone-brno-1965',
    shared: { ...dated('signed', year('1965')), sources: [sources.brnoCity] },
    links: { agreement: 'rennes-brno-twinning' },
    fr: { title: 'Signature de l’accord de partenariat', note: 'Année seule connue.' },
    en: { title: 'Partnership agreement signed', note: 'Only the year is known.' },
  },
  {
    key: 'milestone-brno-1990',
    shared: { ...dated('signed', year('1990')), sources: [sources.brnoCity] },
    links: { agreement: 'rennes-brno-framework-1990' },
    fr: { title: 'Signature de l’accord-cadre', note: 'Année seule connue.' },
    en: { title: 'Framework agreement signed', note: 'Only the year is known.' },
  },
  {
    key: 'milestone-sendai-1963',
    shared: { ...dated('relationship-started', year('1963')), sources: [sources.sendaiClair] },
    links: { agreement: 'rennes-sendai-twinning' },
    fr: {
      title: 'Premiers contacts',
      note: 'L’ambassadeur de France à Tokyo, de passage à Sendai, transmet le souhait de Rennes.',
    },
    en: {
      title: 'First contacts',
      note: 'The French ambassador in Tokyo, visiting Sendai, passes on the wish of Rennes.',
    },
  },
  {
    key: 'milestone-sendai-1967',
    shared: {
      ...dated('signed', day('1967-09-06'), 'Rennes'),
      sources: [sources.sendaiClair, sources.sendaiWiki],
    },
    links: { agreement: 'rennes-sendai-twinning' },
    fr: {
      title: 'Signature de la charte',
      note: 'Les deux sources, japonaise et rennaise, donnent le même jour.',
    },
    en: {
      title: 'Charter signed',
      note: 'Both sources, one Japanese and one from Rennes, give the same day.',
    },
  },
  {
    key: 'milestone-leuven-1980',
    shared: { ...dated('signed', year('1980')), sources: [sources.leuvenList] },
    links: { agreement: 'rennes-leuven-twinning' },
    fr: {
      title: 'Début du jumelage',
      note: 'Année des listes courantes, que le registre n’a pas pu vérifier en ligne.',
    },
    en: {
      title: 'Beginning of the twinning',
      note: 'The year given by the usual lists, which the register could not check online.',
    },
  },
  {
    key: 'milestone-leuven-2020',
    shared: { ...dated('other', day('2020-02-13')), sources: [sources.leuvenHln] },
    links: { agreement: 'rennes-leuven-twinning' },
    fr: {
      title: 'Jumelage attesté par la presse',
      note: 'Un article du 13 février 2020 compte Rennes parmi les six villes jumelles de Louvain.',
    },
    en: {
      title: 'Twinning attested by the press',
      note: 'An article of 13 February 2020 counts Rennes among Leuven’s six sister cities.',
    },
  },
  {
    key: 'milestone-setif-1980',
    shared: {
      ...dated('relationship-started', day('1980-11-17'), 'Sétif'),
      sources: [sources.setifBlog],
    },
    links: { agreement: 'rennes-setif-twinning' },
    fr: {
      title: 'Accord de principe de l’assemblée de Sétif',
      note: 'Délibération du 17 novembre 1980, rapportée par une seule source.',
    },
    en: {
      title: 'Sétif’s assembly agrees in principle',
      note: 'Decision of 17 November 1980, reported by a single source.',
    },
  },
  {
    key: 'milestone-setif-1982',
    shared: { ...dated('signed', day('1982-04-24')), sources: [sources.setifMir] },
    links: { agreement: 'rennes-setif-twinning' },
    fr: {
      title: 'Signature de la charte par les deux mairies',
      note: 'Le lieu n’est pas indiqué par la source.',
    },
    en: {
      title: 'Charter signed by the two city halls',
      note: 'The source does not say where.',
    },
  },
  {
    key: 'milestone-setif-1997',
    shared: { ...dated('signed', day('1997-03-30'), 'Sétif'), sources: [sources.setifBlog] },
    links: { agreement: 'rennes-setif-protocol-1997' },
    fr: {
      title: 'Signature pendant la visite d’Edmond Hervé',
      note: 'Rapportée par une seule source.',
    },
    en: {
      title: 'Signed during Edmond Hervé’s visit',
      note: 'Reported by a single source.',
    },
  },
  {
    key: 'milestone-cork-1982',
    shared: { ...dated('signed', year('1982')), sources: [sources.corkRegion] },
    links: { agreement: 'rennes-cork-twinning' },
    fr: { title: 'Début du jumelage', note: 'Les sources donnent l’année, pas le jour.' },
    en: { title: 'Beginning of the twinning', note: 'The sources give the year, not the day.' },
  },
  {
    key: 'milestone-almaty-1991',
    shared: {
      ...dated('signed', year('1991')),
      sources: [sources.almatyTv, sources.almatyCommittee],
    },
    links: { agreement: 'rennes-almaty-twinning' },
    fr: {
      title: 'Début du jumelage',
      note: 'Année déduite des vingt-cinq ans fêtés en 2016.',
    },
    en: {
      title: 'Beginning of the twinning',
      note: 'Year worked out from the twenty-five years celebrated in 2016.',
    },
  },
  {
    key: 'milestone-poznan-1998',
    shared: { ...dated('signed', year('1998')), sources: [sources.poznanCity] },
    links: { agreement: 'rennes-poznan-twinning' },
    fr: { title: 'Début du partenariat', note: 'Année déduite des dix ans fêtés en 2008.' },
    en: {
      title: 'Beginning of the partnership',
      note: 'Year worked out from the ten years celebrated in 2008.',
    },
  },
  {
    key: 'milestone-poznan-declaration-2007',
    shared: { ...dated('signed', day('2007-06-26'), 'Poznań'), sources: [sources.poznanCity] },
    links: { agreement: 'poznan-declaration-2007' },
    fr: {
      title: 'Signature à la fin du Forum européen de coopération',
      note: 'Le forum s’est tenu les 25 et 26 juin 2007 ; la source place la signature à sa clôture.',
    },
    en: {
      title: 'Signed at the end of the European Cooperation Forum',
      note: 'The forum took place on 25 and 26 June 2007; the source places the signature at its close.',
    },
  },
  {
    key: 'milestone-jinan-2002',
    shared: {
      ...dated('signed', year('2002')),
      sources: [sources.jinanCity, sources.jinanAssociation],
    },
    links: { agreement: 'rennes-jinan-twinning' },
    fr: { title: 'Début du jumelage', note: 'Les sources donnent l’année, pas le jour.' },
    en: { title: 'Beginning of the twinning', note: 'The sources give the year, not the day.' },
  },
];

import type { DatePrecision } from '@entente/model/vocabulary';
import type { Entry } from '../../../platform/demo/entry';

interface AppointmentShared {
  start?: string;
  startPrecision?: DatePrecision;
  end?: string;
  endPrecision?: DatePrecision;
}

interface AppointmentWords {
  title: string;
}

/** A start or an end that no source gives is left out, never guessed. */
export const appointments: Entry<AppointmentShared, AppointmentWords, 'speaker' | 'partner'>[] = [
  {
    key: 'appere-mayor-of-rennes',
    shared: { start: '2014-04-04', startPrecision: 'day' },
    links: { speaker: 'nathalie-appere', partner: 'ville-de-rennes' },
    fr: { title: 'Maire de Rennes' },
    en: { title: 'Mayor of Rennes' },
  },
  {
    key: 'appere-president-of-rennes-metropole',
    shared: { start: '2020-07-09', startPrecision: 'day' },
    links: { speaker: 'nathalie-appere', partner: 'rennes-metropole' },
    fr: { title: 'Présidente de Rennes Métropole' },
    en: { title: 'President of Rennes Métropole' },
  },
  {
    key: 'marchand-mayor-of-quebec',
    shared: { start: '2021-11-14', startPrecision: 'day' },
    links: { speaker: 'bruno-marchand', partner: 'ville-de-quebec' },
    fr: { title: 'Maire de Québec' },
    en: { title: 'Mayor of Québec City' },
  },
  {
    key: 'vallieres-roland-executive-committee',
    shared: { start: '2021-11-01', startPrecision: 'month' },
    links: { speaker: 'catherine-vallieres-roland', partner: 'ville-de-quebec' },
    fr: {
      title:
        'Responsable des relations internationales et de la culture au comité exécutif de la Ville de Québec',
    },
    en: {
      title:
        'Responsible for international relations and culture on Ville de Québec’s executive committee',
    },
  },
  {
    key: 'labeaume-mayor-of-quebec',
    shared: { end: '2021-11-01', endPrecision: 'month' },
    links: { speaker: 'regis-labeaume', partner: 'ville-de-quebec' },
    fr: { title: 'Maire de Québec' },
    en: { title: 'Mayor of Québec City' },
  },
  {
    key: 'evans-mayor-of-rochester',
    shared: {},
    links: { speaker: 'malik-evans', partner: 'rochester' },
    fr: { title: 'Maire de Rochester' },
    en: { title: 'Mayor of Rochester' },
  },
  {
    key: 'janik-mayor-of-erlangen',
    shared: {},
    links: { speaker: 'florian-janik', partner: 'erlangen' },
    fr: { title: 'Maire d’Erlangen' },
    en: { title: 'Lord mayor of Erlangen' },
  },
];

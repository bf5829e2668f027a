import type { Desk } from './desk';
import { position } from './sharedFields';

export const participation: Desk = {
  displayName: 'Participation',
  name: { fr: 'Membres de délégation', en: 'Delegation members' },
  mainField: 'part',
  list: ['appointment', 'part', 'delegation'],
  edit: [
    ['delegation', 'appointment'],
    ['part', 'position'],
  ],
  fields: {
    part: { fr: ['Qualité'], en: ['Part'] },
    position,
    delegation: { fr: ['Délégation'], en: ['Delegation'] },
    appointment: {
      fr: ['Intervenant et mandat', 'Celui qu’il exerçait pendant la visite.'],
      en: ['Speaker and office', 'The office held during the visit.'],
    },
  },
};

import { contentType } from '../../platform/contentTypes/contentType';
import { position } from '../../platform/contentTypes/sharedFields';
import schema from './content-types/participation/schema.json';
import { server } from './server';

export const participation = contentType(schema, {
  name: { fr: 'Membres de délégation', en: 'Delegation members' },
  mainField: 'part',
  list: ['appointment', 'part', 'delegation'],
  edit: [
    ['delegation', 'appointment'],
    ['part', 'position'],
  ],
  hasPage: false,
  publishing: { needs: [], leadsTo: [], parts: null },
  told: {
    part: 'participants',
    appointment: 'participants',
  },
  internal: [],
  grants: { author: 'read', editor: 'write', approver: 'everything', partnerRelations: 'write' },
  server,
  labels: {
    part: { fr: ['Qualité'], en: ['Part'] },
    position,
    delegation: { fr: ['Délégation'], en: ['Delegation'] },
    appointment: {
      fr: ['Intervenant et mandat', 'Celui qu’il exerçait pendant la visite.'],
      en: ['Speaker and office', 'The office held during the visit.'],
    },
  },
});

import { contentType } from '../../platform/contentTypes/contentType';
import {
  cover,
  precision,
  embargoUntil,
  slug,
  withdrawalReason,
} from '../../platform/contentTypes/sharedFields';
import schema from './content-types/delegation/schema.json';
import { server } from './server';

export const delegation = contentType(schema, {
  name: { fr: 'Délégations', en: 'Delegations' },
  mainField: 'title',
  list: ['title', 'start', 'direction', 'state'],
  newestBy: 'start',
  edit: [
    ['title'],
    ['purpose'],
    ['direction', 'state'],
    ['start', 'end', 'precision'],
    ['timeZone', 'cover'],
    ['hosts', 'guests'],
    ['participations'],
    ['programme'],
    ['agreements', 'articles'],
    ['milestones', 'statements'],
    ['slug'],
    ['embargoUntil'],
    ['withdrawalReason'],
  ],
  inputs: { timeZone: 'time-zone' },
  hasPage: true,
  publishing: {
    needs: ['title', 'slug', 'start'],
    leadsTo: ['agreements', 'milestones'],
    parts: 'participations',
  },
  internal: [],
  itemsByVisibility: ['programme'],
  grants: { author: 'read', editor: 'write', approver: 'everything', partnerRelations: 'write' },
  server,
  labels: {
    title: { fr: ['Titre'], en: ['Title'] },
    slug,
    embargoUntil,
    withdrawalReason,
    direction: {
      fr: ['Sens', 'Vu de la collectivité à qui est ce site.'],
      en: ['Direction', 'Seen from the owner of this site.'],
    },
    start: { fr: ['Début'], en: ['Start'] },
    end: { fr: ['Fin'], en: ['End'] },
    precision,
    timeZone: {
      fr: ['Fuseau horaire', 'Celui du lieu de la visite ; une ville suffit à le trouver.'],
      en: ['Time zone', 'That of the place of the visit; a city is enough to find it.'],
    },
    state: { fr: ['Situation'], en: ['State'] },
    purpose: { fr: ['Objet'], en: ['Purpose'] },
    programme: {
      fr: ['Programme', 'Les points internes ne sortent jamais de cet écran.'],
      en: ['Programme', 'Internal items never leave this screen.'],
    },
    cover,
    hosts: { fr: ['Hôtes'], en: ['Hosts'] },
    guests: { fr: ['Invités'], en: ['Guests'] },
    participations: {
      fr: ['Membres', 'Chacun avec sa fonction à la date de la visite.'],
      en: ['Members', 'Each with the office held at the time of the visit.'],
    },
    agreements: { fr: ['Accords'], en: ['Agreements'] },
    articles: { fr: ['Actualités'], en: ['News'] },
    milestones: { fr: ['Étapes'], en: ['Milestones'] },
    statements: { fr: ['Déclarations'], en: ['Statements'] },
  },
});

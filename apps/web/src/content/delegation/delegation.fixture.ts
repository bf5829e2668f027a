import { makePartnerLink, makeQuebec, makeRennes, makeHistory } from '../shared/shared.fixture';
import type {
  DelegationCard_DelegationFragment,
  DelegationPage_DelegationFragment,
} from './delegation.generated';

export function makeDelegationCard(
  overrides: Partial<DelegationCard_DelegationFragment> = {},
): DelegationCard_DelegationFragment {
  return {
    __typename: 'Delegation',
    documentId: 'delegation',
    locale: 'fr',
    slug: 'delegation-a-quebec',
    title: 'Délégation rennaise au Québec',
    direction: 'outgoing',
    start: '2024-04-07',
    end: '2024-04-12',
    precision: 'day',
    state: 'done',
    updatedAt: '2024-04-12T08:00:00.000Z',
    firstPublishedAt: '2024-04-09T10:00:00.000Z',
    purpose: 'Signer un protocole et rencontrer les partenaires.',
    hosts: [makePartnerLink({ documentId: 'quebec', name: 'Ville de Québec', slug: 'quebec' })],
    ...overrides,
  };
}

export function makeDelegation(
  overrides: Partial<DelegationPage_DelegationFragment> = {},
): DelegationPage_DelegationFragment {
  const { hosts: _hosts, ...card } = makeDelegationCard();
  return {
    history: makeHistory(),
    ...card,
    timeZone: 'America/Toronto',
    localizations: [],
    programme: [],
    cover: null,
    hosts: [makeQuebec()],
    guests: [makeRennes()],
    participations: [],
    agreements: [],
    articles: [],
    milestones: [],
    statements: [],
    ...overrides,
  };
}

/** The clocks of the two cities, the host's first. */
export const delegationZones = [
  { city: 'Québec', timeZone: 'America/Toronto' },
  { city: 'Rennes', timeZone: 'Europe/Paris' },
];

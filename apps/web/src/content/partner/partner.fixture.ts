import { makeNews } from '../article/article.fixture';
import { makeQuebec, makeHistory } from '../shared/shared.fixture';
import type { PartnerCard_PartnerFragment, PartnerPage_PartnerFragment } from './partner.generated';

export function makePartnerCard(
  overrides: Partial<PartnerCard_PartnerFragment> = {},
): PartnerCard_PartnerFragment {
  return {
    __typename: 'Partner',
    documentId: 'universite-laval',
    locale: 'fr',
    slug: 'universite-laval',
    name: 'Université Laval',
    kind: 'university',
    city: 'Québec',
    country: 'CA',
    ...overrides,
  };
}

export function makePartner(
  overrides: Partial<PartnerPage_PartnerFragment> = {},
): PartnerPage_PartnerFragment {
  return {
    history: makeHistory(),
    ...makeQuebec(),
    shortName: null,
    kind: 'city',
    url: 'https://www.ville.quebec.qc.ca/',
    description: null,
    identifiers: [],
    localizations: [],
    logo: null,
    home: null,
    localPartners: [],
    agreements: [],
    commitments: [],
    appointments: [],
    milestones: [],
    hostedDelegations: [],
    visitingDelegations: [],
    articles_connection: makeNews([]),
    ...overrides,
  };
}

import { makeAgreementCard } from '../agreement/agreement.fixture';
import { makeDomainTag, makeQuebec, makeRennes } from '../shared/shared.fixture';
import type { MapPage_AgreementFragment, MapPage_PartnerFragment } from './map.generated';

export function makeMapPartner(
  overrides: Partial<MapPage_PartnerFragment> = {},
): MapPage_PartnerFragment {
  return { ...makeQuebec(), kind: 'city', home: null, ...overrides };
}

export const makeMapOwner = () => makeMapPartner({ ...makeRennes(), kind: 'metropolis' });

/** A university of Québec, with no coordinates of its own. */
export const makeMapUniversity = () =>
  makeMapPartner({
    documentId: 'laval',
    slug: 'universite-laval',
    name: 'Université Laval',
    kind: 'university',
    latitude: null,
    longitude: null,
    home: { __typename: 'Partner', documentId: 'quebec' },
  });

/** The protocol between Rennes and Québec, with one domain that the university carries. */
export function makeMapAgreement(
  overrides: Partial<MapPage_AgreementFragment> = {},
): MapPage_AgreementFragment {
  const partner = (documentId: string) => ({ __typename: 'Partner' as const, documentId });
  const card = makeAgreementCard();
  return {
    ...card,
    parties: [partner('rennes'), partner('quebec')],
    commitments: [
      {
        __typename: 'Commitment',
        documentId: 'commitment',
        domain: makeDomainTag(),
        partners: [partner('laval')],
      },
    ],
    ...overrides,
  };
}

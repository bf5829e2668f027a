import {
  makeMilestone,
  makeQuebec,
  makeRennes,
  makeDomainTag,
  makeHistory,
} from '../shared/shared.fixture';
import type {
  AgreementCard_AgreementFragment,
  AgreementPage_AgreementFragment,
} from './agreement.generated';

const signature = () =>
  makeMilestone({
    documentId: 'signature',
    kind: 'signed',
    title: 'Signature à l’hôtel de ville',
    date: '2024-04-09',
    precision: 'day',
    place: 'Québec',
  });

/** The protocol of 9 April 2024, for five years. */
export function makeAgreementCard(
  overrides: Partial<AgreementCard_AgreementFragment> = {},
): AgreementCard_AgreementFragment {
  return {
    __typename: 'Agreement',
    documentId: 'agreement',
    locale: 'fr',
    slug: 'protocole-rennes-quebec',
    title: 'Protocole de coopération Rennes – Québec',
    instrument: 'protocol',
    updatedAt: '2024-04-10T08:00:00.000Z',
    firstPublishedAt: '2024-04-09T10:00:00.000Z',
    termKind: 'fixed',
    termYears: 5,
    noticeMonths: null,
    entersIntoForceOnSignature: true,
    milestones: [signature()],
    children: [],
    parties: [makeRennes(), makeQuebec()],
    commitments: [{ __typename: 'Commitment', documentId: 'commitment', domain: makeDomainTag() }],
    ...overrides,
  };
}

export function makeAgreement(
  overrides: Partial<AgreementPage_AgreementFragment> = {},
): AgreementPage_AgreementFragment {
  const { parties: _parties, commitments: _commitments, ...card } = makeAgreementCard();
  return {
    history: makeHistory(),
    ...card,
    milestones: [signature()],
    reference: null,
    legalNature: 'unspecified',
    summary: 'Un cadre pour trois domaines.',
    authenticLanguages: ['fr'],
    parentRelation: null,
    localizations: [],
    body: [],
    cover: null,
    parties: [
      { ...makeRennes(), milestones: [] },
      { ...makeQuebec(), milestones: [] },
    ],
    commitments: [],
    parent: null,
    related: [],
    documents: [],
    sources: [],
    delegations: [],
    statements: [],
    articles: [],
    ...overrides,
  };
}

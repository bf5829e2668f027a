import type {
  AppointmentLine_AppointmentFragment,
  DomainTag_DomainFragment,
  History_PublicHistoryFragment,
  MilestoneTimeline_MilestoneFragment,
  PartiesArc_PartnerFragment,
  PartnerLink_PartnerFragment,
} from './shared.generated';

export function makeDomainTag(
  overrides: Partial<DomainTag_DomainFragment> = {},
): DomainTag_DomainFragment {
  return {
    __typename: 'Domain',
    documentId: 'domain',
    locale: 'fr',
    slug: 'culture-et-patrimoine',
    name: 'Culture et patrimoine',
    colour: 'violet',
    ...overrides,
  };
}

export function makePartnerLink(
  overrides: Partial<PartnerLink_PartnerFragment> = {},
): PartnerLink_PartnerFragment {
  return {
    __typename: 'Partner',
    documentId: 'universite',
    locale: 'fr',
    slug: 'universite-de-rennes',
    name: 'Université de Rennes',
    ...overrides,
  };
}

export function makeRennes(): PartiesArc_PartnerFragment {
  return {
    __typename: 'Partner',
    documentId: 'rennes',
    locale: 'fr',
    slug: 'rennes-metropole',
    name: 'Rennes Métropole',
    city: 'Rennes',
    country: 'FR',
    latitude: 48.1173,
    longitude: -1.6778,
  };
}

export function makeQuebec(): PartiesArc_PartnerFragment {
  return {
    __typename: 'Partner',
    documentId: 'quebec',
    locale: 'fr',
    slug: 'ville-de-quebec',
    name: 'Ville de Québec',
    city: 'Québec',
    country: 'CA',
    latitude: 46.8131,
    longitude: -71.2075,
  };
}

export function makeMilestone(
  overrides: Partial<MilestoneTimeline_MilestoneFragment> = {},
): MilestoneTimeline_MilestoneFragment {
  return {
    __typename: 'Milestone',
    documentId: 'milestone',
    locale: 'fr',
    title: 'Visite à Rennes',
    kind: 'visit',
    date: '2023-01-01',
    precision: 'month',
    place: 'Rennes',
    note: null,
    sources: [],
    delegation: null,
    ...overrides,
  };
}

export function makeAppointment(
  overrides: Partial<AppointmentLine_AppointmentFragment> = {},
): AppointmentLine_AppointmentFragment {
  return {
    __typename: 'Appointment',
    documentId: 'appointment',
    locale: 'fr',
    title: 'Maire',
    start: '2014-04-04',
    startPrecision: 'day',
    end: null,
    endPrecision: null,
    partner: makePartnerLink({ documentId: 'ville', name: 'Ville de Rennes', slug: 'rennes' }),
    ...overrides,
  };
}

type Change = History_PublicHistoryFragment['changes'][number];

/** Public since the spring of 2024, and changed as it is told, the latest first. */
export function makeHistory(...changes: Partial<Change>[]): History_PublicHistoryFragment {
  return {
    __typename: 'PublicHistory',
    since: '2024-04-09T10:00:00.000Z',
    changes: changes.map((change) => ({
      __typename: 'PublicChange',
      at: '2026-03-03T10:00:00.000Z',
      subject: 'text',
      action: 'changed',
      about: null,
      ...change,
    })),
  };
}

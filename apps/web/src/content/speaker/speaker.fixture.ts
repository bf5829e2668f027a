import { makeAppointment, makeHistory } from '../shared/shared.fixture';
import type { SpeakerCard_SpeakerFragment, SpeakerPage_SpeakerFragment } from './speaker.generated';

const person = {
  __typename: 'Speaker' as const,
  documentId: 'speaker',
  locale: 'fr',
  slug: 'jeanne-exemple',
  givenName: 'Jeanne',
  familyName: 'Exemple',
  honorific: null,
};

export function makeSpeakerCard(
  overrides: Partial<SpeakerCard_SpeakerFragment> = {},
): SpeakerCard_SpeakerFragment {
  return { ...person, portrait: null, appointments: [makeAppointment()], ...overrides };
}

export function makeSpeaker(
  overrides: Partial<SpeakerPage_SpeakerFragment> = {},
): SpeakerPage_SpeakerFragment {
  return {
    history: makeHistory(),
    ...person,
    biography: null,
    localizations: [],
    portrait: null,
    appointments: [{ ...makeAppointment(), statements: [], participations: [] }],
    ...overrides,
  };
}

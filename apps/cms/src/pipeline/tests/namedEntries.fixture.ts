import type { Data } from '../../../tests/cms';

/** The least that an entry of a type is told by. */
export const named = (type: string, name: string): Data =>
  ({
    agreement: { title: name },
    delegation: { title: name, start: '2024-04-07' },
    article: { headline: name, lead: 'Deux rives.', date: '2024-04-09' },
    speaker: { familyName: name, givenName: 'Ada' },
    partner: { name },
    domain: { name },
    milestone: { title: name, kind: 'signed', date: '2024-04-09' },
    commitment: { text: name },
    participation: { part: 'member' },
    statement: { text: name, language: 'fr', kind: 'direct' },
    appointment: { title: name },
  })[type] ?? {};

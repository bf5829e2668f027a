/**
 * What a reader is told has changed of an entry: never the words it had, which may have been taken
 * back for a reason.
 */
export const changeSubjects = [
  'name',
  'title',
  'summary',
  'text',
  'kind',
  'legalNature',
  'reference',
  'term',
  'entryIntoForce',
  'state',
  'date',
  'place',
  'parties',
  'steps',
  'commitments',
  'languages',
  'documents',
  'sources',
  'corrections',
  'statements',
  'hosts',
  'guests',
  'participants',
  'programme',
  'website',
  'identifiers',
] as const;
export type ChangeSubject = (typeof changeSubjects)[number];

/**
 * - `changed`: says something else
 * - `added`: a part that came after the entry: a step, a commitment
 * - `removed`: a part that the public sees no more
 */
export const changeActions = ['changed', 'added', 'removed'] as const;
export type ChangeAction = (typeof changeActions)[number];

import type { Messages } from '../messages/messages';
import { fill } from '../messages/fill';

/** A picture as far as publication is concerned, in the locale to be published. */
export interface PictureState {
  /** The article's field that shows it. */
  field: string;
  name: string;
  credit: string | null;
  decorative: boolean;
  alternativeText: string | null;
}

export type Problem =
  | { kind: 'missing'; field: string }
  | { kind: 'parties'; field: 'parties' }
  | { kind: 'alternativeText'; field: string; name: string }
  | { kind: 'credit'; field: string; name: string };

/** What each type owes the public. */
const OWED: Readonly<Record<string, readonly string[]>> = {
  article: ['headline', 'slug', 'lead', 'date'],
  agreement: ['title', 'slug'],
  delegation: ['title', 'slug', 'start'],
  milestone: ['title', 'date'],
  commitment: ['text'],
  statement: ['text', 'language'],
  page: ['title', 'slug'],
};

const isEmpty = (value: unknown) =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '');

/**
 * What keeps an entry from being published, in the order of its form.
 * @param parties how many parties an agreement has; ignored for other types
 */
export function problemsOf(
  type: string,
  entry: Readonly<Record<string, unknown>>,
  pictures: readonly PictureState[],
  parties: number,
): Problem[] {
  const problems: Problem[] = (OWED[type] ?? [])
    .filter((field) => isEmpty(entry[field]))
    .map((field) => ({ kind: 'missing', field }));
  if (type === 'agreement' && parties < 2) problems.push({ kind: 'parties', field: 'parties' });
  for (const { field, name, credit, decorative, alternativeText } of pictures) {
    if (!decorative && isEmpty(alternativeText))
      problems.push({ kind: 'alternativeText', field, name });
    if (isEmpty(credit)) problems.push({ kind: 'credit', field, name });
  }
  return problems;
}

/** A problem as a sentence part, naming the field as the form does and the locale where it is. */
export function sayProblem(problem: Problem, locale: string | null, messages: Messages): string {
  const { publication, fields } = messages;
  const where = locale ? fill(publication.inLocale, { locale }) : '';
  if (problem.kind === 'missing') {
    const label = (fields as Record<string, string>)[problem.field] ?? problem.field;
    return fill(publication.missing, { field: label, where });
  }
  if (problem.kind === 'parties') return publication.parties;
  return fill(publication[problem.kind], { name: problem.name, where });
}

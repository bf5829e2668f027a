import type { ContentType } from '../../platform/contentTypes/contentType';
import type { MessageLanguage } from '../../platform/messages/words';
import { inLocale } from '../words/inLocale';
import { pipelineWords } from '../words/pipelineWords';

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
  | { kind: 'tooFew'; field: string }
  | { kind: 'alternativeText'; field: string; name: string }
  | { kind: 'credit'; field: string; name: string };

const isEmpty = (value: unknown) =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '');

/**
 * What keeps an entry from being published, in the order in which its type says what it owes.
 * @param links how many entries its relations lead to, of those that its type counts
 */
export function problemsOf(
  { publishing }: Pick<ContentType, 'publishing'>,
  entry: Readonly<Record<string, unknown>>,
  pictures: readonly PictureState[],
  links: Readonly<Record<string, number>>,
): Problem[] {
  const { needs = [], needsLinks = {} } = publishing ?? {};
  const problems: Problem[] = needs
    .filter((field) => isEmpty(entry[field]))
    .map((field) => ({ kind: 'missing', field }));
  for (const [field, needed] of Object.entries(needsLinks))
    if ((links[field] ?? 0) < (needed?.least ?? 0)) problems.push({ kind: 'tooFew', field });
  for (const { field, name, credit, decorative, alternativeText } of pictures) {
    if (!decorative && isEmpty(alternativeText))
      problems.push({ kind: 'alternativeText', field, name });
    if (isEmpty(credit)) problems.push({ kind: 'credit', field, name });
  }
  return problems;
}

/** A problem as a sentence part, naming the field as the form does and the locale where it is. */
export function sayProblem(
  { labels, publishing }: Pick<ContentType, 'labels' | 'publishing'>,
  problem: Problem,
  locale: string | null,
  language: MessageLanguage,
): string {
  const where = inLocale(locale, language);
  if (problem.kind === 'missing') {
    const field = labels[problem.field]?.[language][0] ?? problem.field;
    return pipelineWords.say(language, 'publication.missing', { field, where });
  }
  if (problem.kind === 'tooFew')
    return publishing?.needsLinks?.[problem.field]?.problem[language] ?? problem.field;
  return pipelineWords.say(language, `publication.${problem.kind}`, { name: problem.name, where });
}

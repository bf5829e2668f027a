import { CmsContractError } from '../../errors';
import type { RootField } from './rootFields';

/**
 * A 200 may still hold half an answer: a list that is null, an entry in another language. Such
 * an answer must never become a page.
 * @throws CmsContractError
 */
export function assertWholeAnswer(
  fields: readonly RootField[],
  data: unknown,
  locale: unknown,
): Record<string, unknown> {
  if (data === null || typeof data !== 'object') {
    throw new CmsContractError('The CMS answered without data');
  }
  const answer = data as Record<string, unknown>;
  for (const field of fields) {
    const value = answer[field.key];
    if (value === undefined || (value === null && field.use !== 'single')) {
      throw new CmsContractError(`The CMS answered without "${field.key}"`);
    }
    for (const entry of entriesOf(value)) {
      if (
        typeof locale === 'string' &&
        typeof entry.locale === 'string' &&
        entry.locale !== locale
      ) {
        throw new CmsContractError(
          `The CMS answered "${field.key}" in "${entry.locale}" when asked in "${locale}"`,
        );
      }
    }
  }
  return answer;
}

function entriesOf(value: unknown): { locale?: unknown }[] {
  if (Array.isArray(value)) {
    return value.filter((item): item is object => item !== null && typeof item === 'object');
  }
  if (value !== null && typeof value === 'object') {
    return 'nodes' in value ? entriesOf(value.nodes) : [value];
  }
  return [];
}

import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { FieldProblem } from '../contentTypes/fieldRule';
import type { MessageLanguage } from './words';
import { readersLanguage } from './readersLanguage';

/**
 * Refuses for what is wrong at fields; does nothing where nothing is. The form shows each message at
 * its field, and the sum above it.
 * @param sum of the messages, without repeats, in the editor's language; one after the other unless told
 * @throws ValidationError in the editor's language
 */
export function refuseAtFields(
  strapi: Core.Strapi,
  problems: readonly FieldProblem[],
  sum: (messages: string[], language: MessageLanguage) => string = (messages) => messages.join(' '),
): void {
  if (problems.length === 0) return;
  const language = readersLanguage(strapi);
  const found = problems.map(({ path, say }) => ({
    path: [...path],
    name: 'ValidationError',
    message: say(language),
  }));
  const messages = [...new Set(found.map(({ message }) => message))];
  throw new errors.ValidationError(sum(messages, language), { errors: found });
}

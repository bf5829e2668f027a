import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { readersLanguage } from '../../../platform/messages/readersLanguage';
import { typedDateWords } from '../words/typedDateWords';
import { unreadableDates, type Attributes } from './unreadableDates';

/**
 * Refuses a date that no day can be kept of, at its field, before anything is written.
 * @throws ValidationError in the editor's language
 */
export function refuseUnreadableDates(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  data: Readonly<Record<string, unknown>>,
): void {
  const componentOf = (name: string) =>
    (strapi.components[name as UID.Component]?.attributes ?? {}) as Attributes;
  const { attributes } = strapi.contentType(uid);
  const found = unreadableDates(data, attributes as Attributes, componentOf);
  if (found.length === 0) return;
  const language = readersLanguage(strapi);
  const problems = found.map(({ path, problem }) => ({
    path,
    name: 'ValidationError',
    message: typedDateWords.say(language, `problem.${problem}`),
  }));
  throw new errors.ValidationError(problems.map(({ message }) => message).join(' '), {
    errors: problems,
  });
}

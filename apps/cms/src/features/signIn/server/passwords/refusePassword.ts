import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Account } from '../../../../platform/access/doors/doorContext';
import type { MessageLanguage } from '../../../../platform/messages/words';
import { signInWords } from '../../words/signInWords';
import { forbiddenNames } from './forbiddenNames';
import { FEWEST_CHARACTERS, MOST_BYTES, passwordProblem } from './passwordProblem';

/**
 * Lets a password go on that nobody guesses.
 * @throws ValidationError that names the field, for the form to say it there
 */
export async function refusePassword(
  strapi: Core.Strapi,
  password: string,
  person: Partial<Account>,
  language: MessageLanguage,
): Promise<void> {
  const problem = passwordProblem(password, await forbiddenNames(strapi, person));
  if (!problem) return;
  const message = signInWords.say(language, `password.${problem}`, {
    fewest: String(FEWEST_CHARACTERS),
    most: String(MOST_BYTES),
  });
  throw new errors.ValidationError(message, {
    errors: [{ path: ['password'], message, name: 'ValidationError', value: '' }],
  });
}

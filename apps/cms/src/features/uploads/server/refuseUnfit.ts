import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { readersLanguage } from '../../../platform/messages/readersLanguage';
import { uploadWords } from '../words/uploadWords';
import { sayUploadProblem, uploadProblemOf, type ReceivedFile } from './uploadProblem';

/**
 * Refuses a sending of which one file can't be taken, whole: half of it kept would have to be
 * found out by the editor.
 * @throws ValidationError in the editor's language, naming each file and what is wrong with it
 */
export async function refuseUnfit(
  strapi: Core.Strapi,
  files: ReceivedFile | readonly ReceivedFile[],
): Promise<void> {
  const language = readersLanguage(strapi);
  const said: string[] = [];
  for (const file of [files].flat()) {
    const problem = await uploadProblemOf(file as ReceivedFile);
    if (problem) said.push(sayUploadProblem(problem, language));
  }
  if (said.length > 0) throw new errors.ValidationError(said.join(' '));
}

/**
 * Refuses what was sent as a file and came as text.
 * @throws ValidationError in the editor's language
 */
export function refuseUnnamed(strapi: Core.Strapi): never {
  throw new errors.ValidationError(uploadWords.say(readersLanguage(strapi), 'problems.unnamed'));
}

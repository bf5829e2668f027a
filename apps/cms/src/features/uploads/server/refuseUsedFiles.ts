import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { readersLanguage } from '../../../platform/messages/readersLanguage';
import { sayUses } from '../../../pipeline/withdrawal/sayUses';
import { uploadWords } from '../words/uploadWords';
import { fileUses } from './fileUses';

/**
 * Refuses to delete files of which one is in use, before any of them is gone.
 * @throws ValidationError in the editor's language, naming each file and its uses
 */
export async function refuseUsedFiles(
  strapi: Core.Strapi,
  files: readonly { id: number; name: string }[],
): Promise<void> {
  const language = readersLanguage(strapi);
  const said: string[] = [];
  for (const { id, name } of files) {
    const found = await fileUses(strapi, id);
    if (found.length === 0) continue;
    const uses = await sayUses(strapi, found, language);
    said.push(uploadWords.say(language, 'used', { name, uses }));
  }
  if (said.length > 0) throw new errors.ValidationError(said.join(' '));
}

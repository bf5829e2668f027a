import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { uidOf } from '../../../api/types';
import { publicRows, rowsOf } from '../../../pipeline/entry/rows';
import type { LinkedDocument } from '../../../pipeline/relations/publishedLinks';
import { sayUses } from '../../../pipeline/withdrawal/sayUses';
import type { AdminContext } from '../../../platform/access/adminContext';
import { can } from '../../../platform/access/entryRight';
import { readersLanguage } from '../../../platform/messages/readersLanguage';
import { uploadWords } from '../words/uploadWords';
import { fileUses } from './fileUses';
import { FILE } from './storedFile';

/**
 * Refuses another content for a file that the public sees, unless whoever sends it may publish what
 * shows it: the change would be public at once.
 * @throws PolicyError in the editor's language, naming the uses
 */
export async function refusePublicChange(
  strapi: Core.Strapi,
  ctx: AdminContext,
  id: number,
): Promise<void> {
  const file: { name: string } | null = await strapi.db.query(FILE).findOne({ where: { id } });
  if (!file || can(strapi, ctx, uidOf('media'), 'publish')) return;
  const seen: LinkedDocument[] = [];
  for (const use of await fileUses(strapi, id))
    if (publicRows(strapi, use.uid, await rowsOf(strapi, use.uid, use.documentId)).length > 0)
      seen.push(use);
  if (seen.length === 0) return;
  const language = readersLanguage(strapi);
  const uses = await sayUses(strapi, seen, language);
  // Strapi hides the words of any other refusal of a right.
  throw new errors.PolicyError(uploadWords.say(language, 'public', { name: file.name, uses }));
}

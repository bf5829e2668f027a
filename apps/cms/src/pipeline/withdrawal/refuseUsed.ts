import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { cmsEnv } from '../../platform/env';
import { languageName } from '../../platform/locales/languageName';
import { readersLanguage } from '../../platform/messages/readersLanguage';
import { rowsOf } from '../entry/rows';
import { titlesFor } from '../entry/titles';
import { pipelineWords } from '../words/pipelineWords';
import { sayUses } from './sayUses';
import { usesOf } from './usesOf';

/** What a deletion in these languages (null: in all) leaves behind, and what of it may not go. */
async function leftBy(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  locales: readonly string[] | null,
): Promise<{ othersStay: boolean; mayGo: boolean }> {
  const rows = await rowsOf(strapi, uid, documentId);
  const othersStay = rows.some(({ locale }) => locale && locales && !locales.includes(locale));
  return { othersStay, mayGo: othersStay && !locales?.includes(cmsEnv().locales[0]) };
}

/**
 * Whether a deletion in these languages (null: in all) is refused for an entry that others name. One
 * language of it may go, but not the first, in which everything else refers to it.
 */
export const isKeptByUses = async (...asked: Parameters<typeof leftBy>): Promise<boolean> =>
  !(await leftBy(...asked)).mayGo;

/**
 * Refuses to delete a record that others name: an agreement would be left with one party, a
 * statement without a speaker, and nobody would be told.
 * @param locales the languages to be deleted; null for all that there are
 * @throws ValidationError in the editor's language, naming the uses
 */
export async function refuseUsed(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  locales: readonly string[] | null,
): Promise<void> {
  const [first] = cmsEnv().locales;
  const { othersStay, mayGo } = await leftBy(strapi, uid, documentId, locales);
  if (mayGo) return;
  const uses = await usesOf(strapi, uid, documentId);
  if (uses.length === 0) return;
  const language = readersLanguage(strapi);
  const titles = await titlesFor(strapi, uid, [documentId], first);
  throw new errors.ValidationError(
    pipelineWords.say(language, othersStay ? 'used.first' : 'used.refused', {
      title: titles.get(documentId) || '?',
      language: languageName(first, language),
      uses: await sayUses(strapi, uses, language),
    }),
    { uses },
  );
}

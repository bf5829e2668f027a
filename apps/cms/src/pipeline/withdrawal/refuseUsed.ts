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

/**
 * Refuses to delete a record that others name: an agreement would be left with one party, a
 * statement without a speaker, and nobody would be told. One language of it may go, but not the first,
 * in which everything else refers to it.
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
  const rows = await rowsOf(strapi, uid, documentId);
  const others = rows.some(({ locale }) => locale && locales && !locales.includes(locale));
  if (others && !locales?.includes(first)) return;
  const uses = await usesOf(strapi, uid, documentId);
  if (uses.length === 0) return;
  const language = readersLanguage(strapi);
  const titles = await titlesFor(strapi, uid, [documentId], first);
  throw new errors.ValidationError(
    pipelineWords.say(language, others ? 'used.first' : 'used.refused', {
      title: titles.get(documentId) || '?',
      language: languageName(first, language),
      uses: await sayUses(strapi, uses, language),
    }),
    { uses },
  );
}

import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { publicRows, rowsOf } from '../../../pipeline/entry/rows';
import { cmsEnv } from '../../../platform/env';
import { languageName } from '../../../platform/locales/languageName';
import { readersLanguage } from '../../../platform/messages/readersLanguage';
import { traitsOf } from '../../../platform/contentTypes/traits';
import { contributionsOf, type PublicationRequest } from '../../../pipeline/contributions';
import { translationWords } from '../words/translationWords';

/** Whether the source will be public by then, as far as a feature knows of what is to come. */
async function willBePublic(
  strapi: Core.Strapi,
  entry: { documentId: string; locale: string },
  by: Date,
): Promise<boolean> {
  for (const contribution of contributionsOf(strapi))
    if (await contribution.willBePublic?.(strapi, entry, by)) return true;
  return false;
}

/**
 * Where the city wants its first language to be complete, refuses to publish a translation whose
 * source is not public, nor published with it.
 * @throws ValidationError in the editor's language
 */
export async function refuseBeforeSource(
  strapi: Core.Strapi,
  { uid, documentId, locales, at }: PublicationRequest,
): Promise<void> {
  const {
    locales: [source],
    sourceFirst,
  } = cmsEnv();
  if (!sourceFirst || !traitsOf(strapi, uid).isLocalized) return;
  const rows = await rowsOf(strapi, uid, documentId);
  const asked = locales ?? rows.flatMap(({ locale }) => locale ?? []);
  const translation = asked.find((locale) => locale !== source);
  if (!translation || asked.includes(source)) return;
  if (publicRows(strapi, uid, rows).some(({ locale }) => locale === source)) return;
  if (at.getTime() > Date.now() && (await willBePublic(strapi, { documentId, locale: source }, at)))
    return;
  const language = readersLanguage(strapi);
  throw new errors.ValidationError(
    translationWords.say(language, 'sourceFirst', {
      language: languageName(translation, language),
      source: languageName(source, language),
    }),
  );
}

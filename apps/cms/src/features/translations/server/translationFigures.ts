import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { currentPerson } from '../../../platform/access/currentPerson';
import { withConnection } from '../../../platform/database/connection';
import { cmsEnv } from '../../../platform/env';
import type { PublicationRequest } from '../../../pipeline/contributions';
import { readFields } from '../../../pipeline/entry/snapshot';
import { languageName } from '../../../platform/locales/languageName';
import { readersLanguage } from '../../../platform/messages/readersLanguage';
import { readersName } from '../../../platform/messages/readersName';
import { traitsOf } from '../../../platform/contentTypes/traits';
import { CONFIRMATIONS } from './confirmationTable';
import { figureDifference, type FigureDifference } from './figures';
import { localizedTexts } from './localizedTexts';
import { translationWords } from '../words/translationWords';

/** Numbers that a translation does not share with its source. */
export interface TranslationFigures extends FigureDifference {
  /** Somebody has looked at just these. */
  confirmed: boolean;
}

const figureKey = ({ missing, added }: FigureDifference): string =>
  JSON.stringify([[...missing].sort(), [...added].sort()]);

async function wholeText(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  locale: string,
): Promise<{ text: string; locale: string } | null> {
  const written = await readFields(strapi, uid, documentId, locale);
  if (!written) return null;
  const texts = localizedTexts(strapi, uid, written, 'fr').map(({ text }) => text);
  return { text: texts.join('\n'), locale };
}

/**
 * Compares the numbers of the drafts of a translation and of its source.
 * @returns null for what is no translation: the source itself, a type without languages
 */
export async function translationFigures(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  locale: string,
): Promise<TranslationFigures | null> {
  const [source] = cmsEnv().locales;
  if (locale === source || !traitsOf(strapi, uid).isLocalized) return null;
  const original = await wholeText(strapi, uid, documentId, source);
  const translation = await wholeText(strapi, uid, documentId, locale);
  if (!original || !translation) return null;
  const difference = figureDifference(original, translation);
  const differs = difference.missing.length + difference.added.length > 0;
  const confirmed =
    differs &&
    (await withConnection(strapi, (connection) =>
      connection(CONFIRMATIONS)
        .where({ document_id: documentId, locale, figures: figureKey(difference) })
        .first<{ id: number } | undefined>('id'),
    )) !== undefined;
  return { ...difference, confirmed };
}

/** Somebody who is signed in says that the numbers, as they differ now, are right. */
export async function confirmFigures(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  locale: string,
): Promise<void> {
  const figures = await translationFigures(strapi, uid, documentId, locale);
  if (!figures || figures.confirmed || figures.missing.length + figures.added.length === 0) return;
  await withConnection(strapi, (connection) =>
    connection(CONFIRMATIONS).insert({
      document_id: documentId,
      locale,
      figures: figureKey(figures),
      confirmed_by: readersName(strapi),
      confirmed_at: new Date().toISOString(),
    }),
  );
}

/**
 * Refuses to publish a translation whose numbers differ from its source's and that nobody has
 * confirmed. Only a person can confirm: what nobody who is signed in publishes is let through.
 * @throws ValidationError in the editor's language
 */
export async function refuseUnconfirmedFigures(
  strapi: Core.Strapi,
  { uid, documentId, locales }: PublicationRequest,
): Promise<void> {
  if (!currentPerson(strapi)) return;
  for (const locale of locales ?? cmsEnv().locales) {
    const figures = await translationFigures(strapi, uid, documentId, locale);
    if (!figures || figures.confirmed) continue;
    const { missing, added } = figures;
    if (missing.length + added.length === 0) continue;
    const language = readersLanguage(strapi);
    const said = (['missing', 'added'] as const)
      .filter((kind) => figures[kind].length > 0)
      .map((kind) =>
        translationWords.say(language, `problems.${kind}`, { figures: figures[kind].join(', ') }),
      )
      .join(' ; ');
    throw new errors.ValidationError(
      translationWords.say(language, 'problems.figures', {
        language: languageName(locale, language),
        source: languageName(cmsEnv().locales[0], language),
        said,
      }),
    );
  }
}

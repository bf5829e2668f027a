import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { fill } from '../messages/fill';
import { messagesIn, readersLanguage } from '../messages/messages';
import { traitsOf, typeName } from '../relations/contentType';
import { readDraftLinks } from '../relations/draftLinks';
import { relationsOf } from '../relations/relationMap';
import { problemsOf, sayProblem, type PictureState } from './problems';

const MEDIA = 'api::media.media';

interface MediaRow {
  documentId: string;
  locale: string;
  name: string | null;
  credit: string | null;
  decorative: boolean | null;
  alternativeText: string | null;
}

async function picturesOf(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
): Promise<{ field: string; rows: MediaRow[] }[]> {
  const pictures: { field: string; rows: MediaRow[] }[] = [];
  for (const relation of relationsOf(strapi, uid)) {
    if (relation.target !== MEDIA || !relation.isOwner) continue;
    for (const { target } of await readDraftLinks(strapi, relation, [documentId])) {
      const rows: MediaRow[] = await strapi.db
        .query(MEDIA)
        .findMany({ where: { documentId: target } });
      pictures.push({ field: relation.attribute, rows });
    }
  }
  return pictures;
}

function inLocale(field: string, rows: readonly MediaRow[], locale: string | null): PictureState {
  const own = rows.find((row) => row.locale === locale);
  const any = own ?? rows[0];
  return {
    field,
    name: any?.name ?? '?',
    credit: any?.credit ?? null,
    decorative: any?.decorative === true,
    alternativeText: own?.alternativeText ?? null,
  };
}

async function partyCount(strapi: Core.Strapi, uid: UID.ContentType, documentId: string) {
  const parties = relationsOf(strapi, uid).find(({ attribute }) => attribute === 'parties');
  return parties ? (await readDraftLinks(strapi, parties, [documentId])).length : 0;
}

/**
 * Refuses to publish what lacks something the public is owed.
 * @param locales the locales about to be published; null means all that there are
 * @throws ValidationError in the editor's language, saying what is missing and in which locale
 */
export async function refuseUnready(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  locales: readonly string[] | null,
): Promise<void> {
  const rows: Record<string, unknown>[] = await strapi.db
    .query(uid)
    .findMany({ where: { documentId, publishedAt: { $null: true } } });
  const messages = messagesIn(readersLanguage(strapi));
  const pictures = await picturesOf(strapi, uid, documentId);
  const parties = await partyCount(strapi, uid, documentId);
  const { isLocalized } = traitsOf(strapi, uid);
  const found = rows.flatMap((row) => {
    const locale = isLocalized ? String(row.locale) : null;
    if (locale && locales && !locales.includes(locale)) return [];
    const states = pictures.map(({ field, rows: media }) => inLocale(field, media, locale));
    return problemsOf(typeName(uid), row, states, parties).map((problem) => ({
      path: [problem.field],
      name: 'ValidationError',
      message: sayProblem(problem, locale, messages),
    }));
  });
  if (found.length === 0) return;
  const problems = found.map(({ message }) => message).join(' ; ');
  throw new errors.ValidationError(fill(messages.publication.refused, { problems }), {
    errors: found,
  });
}

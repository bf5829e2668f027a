import type { Core, UID } from '@strapi/strapi';
import { typeOf, uidOf } from '../../api/types';
import { refuseAtFields } from '../../platform/messages/refuseAtFields';
import { traitsOf } from '../../platform/contentTypes/traits';
import { readDraftLinks } from '../relations/draftLinks';
import type { FieldProblem } from '../../platform/contentTypes/fieldRule';
import { relationsOf } from '../../platform/contentTypes/relationMap';
import { problemsOf, sayProblem, type PictureState } from './problems';
import type { PublicationRequest } from '../contributions';
import { fieldProblems, rulesOf } from '../save/fieldProblems';
import { pipelineWords } from '../words/pipelineWords';

const MEDIA = uidOf('media');

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

/** How many entries the relations lead to that have to lead to some. */
async function countLinks(strapi: Core.Strapi, uid: UID.ContentType, documentId: string) {
  const { needsLinks = {} } = typeOf(uid).publishing ?? {};
  const counts: Record<string, number> = {};
  for (const relation of relationsOf(strapi, uid))
    if (relation.attribute in needsLinks)
      counts[relation.attribute] = (await readDraftLinks(strapi, relation, [documentId])).length;
  return counts;
}

/**
 * Refuses to publish what lacks something the public is owed.
 * @throws ValidationError in the editor's language, saying what is missing and in which locale
 */
export async function refuseUnready(
  strapi: Core.Strapi,
  { uid, documentId, locales }: PublicationRequest,
): Promise<void> {
  const rows: Record<string, unknown>[] = await strapi.db
    .query(uid)
    .findMany({ where: { documentId, publishedAt: { $null: true } } });
  const pictures = await picturesOf(strapi, uid, documentId);
  const links = await countLinks(strapi, uid, documentId);
  const type = typeOf(uid);
  const { isLocalized } = traitsOf(strapi, uid);
  const wanted = rows.filter(
    (row) => !isLocalized || !locales || locales.includes(String(row.locale)),
  );
  const found = wanted.flatMap((row): FieldProblem[] => {
    const locale = isLocalized ? String(row.locale) : null;
    const states = pictures.map(({ field, rows: media }) => inLocale(field, media, locale));
    return problemsOf(type, row, states, links).map((problem) => ({
      path: [problem.field],
      say: (language) => sayProblem(type, problem, locale, language),
    }));
  });
  for (const row of wanted) {
    const locale = isLocalized ? String(row.locale) : null;
    found.push(...(await fieldProblems(strapi, uid, documentId, locale, rulesOf(uid))));
  }
  refuseAtFields(strapi, found, (messages, language) =>
    pipelineWords.say(language, 'publication.refused', { problems: messages.join(' ; ') }),
  );
}

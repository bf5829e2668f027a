import type { Core, UID } from '@strapi/strapi';
import type { FieldProblem } from '../../platform/contentTypes/fieldRule';
import { relationsOf, type Relation } from '../../platform/contentTypes/relationMap';
import { traitsOf } from '../../platform/contentTypes/traits';
import { cmsEnv } from '../../platform/env';
import { languageName } from '../../platform/locales/languageName';
import { refuseAtFields } from '../../platform/messages/refuseAtFields';
import { titlesFor } from '../entry/titles';
import { pipelineWords } from '../words/pipelineWords';
import { linksIn } from './linksIn';

/** Of what a relation is to lead to, that which has no draft in the language it is linked in. */
async function missingIn(
  strapi: Core.Strapi,
  relation: Relation,
  value: unknown,
  locale: string,
): Promise<{ documentId: string; locale: string }[]> {
  const asked = linksIn(value).map((link) => ({ locale, ...link }));
  if (asked.length === 0) return [];
  const ids = asked.map(({ documentId }) => documentId);
  const rows: { documentId: string; locale: string }[] = await strapi.db
    .query(relation.target)
    .findMany({ where: { documentId: { $in: ids } }, select: ['documentId', 'locale'] });
  // One that is nowhere is Strapi's to refuse.
  const isKnown = (documentId: string) => rows.some((row) => row.documentId === documentId);
  const isWritten = (one: { documentId: string; locale: string }) =>
    rows.some((row) => row.documentId === one.documentId && row.locale === one.locale);
  return asked.filter((one) => isKnown(one.documentId) && !isWritten(one));
}

/**
 * Refuses to link what isn't written in the language of the form: Strapi finds no such entry, and
 * says so in English by its number.
 * @param locale of what is saved; the first one for a type without languages
 * @throws ValidationError in the editor's language, at the relation, naming the entry
 */
export async function refuseUntranslated(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  locale: string,
  data: Readonly<Record<string, unknown>>,
): Promise<void> {
  const problems: FieldProblem[] = [];
  for (const relation of relationsOf(strapi, uid)) {
    if (!(relation.attribute in data) || !traitsOf(strapi, relation.target).isLocalized) continue;
    const missing = await missingIn(strapi, relation, data[relation.attribute], locale);
    const ids = missing.map(({ documentId }) => documentId);
    const titles = await titlesFor(strapi, relation.target, ids, cmsEnv().locales[0]);
    for (const one of missing)
      problems.push({
        path: [relation.attribute],
        say: (language) =>
          pipelineWords.say(language, 'untranslated.refused', {
            title: titles.get(one.documentId) || '?',
            language: languageName(one.locale, language),
          }),
      });
  }
  refuseAtFields(strapi, problems);
}

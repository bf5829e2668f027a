import type { Core, UID } from '@strapi/strapi';
import type { FieldProblem } from '../../platform/contentTypes/fieldRule';
import { relationsOf, type Relation } from '../../platform/contentTypes/relationMap';
import { cmsEnv } from '../../platform/env';
import { refuseAtFields } from '../../platform/messages/refuseAtFields';
import { titlesFor } from '../entry/titles';
import { pipelineWords } from '../words/pipelineWords';
import { readDraftLinks } from './draftLinks';
import { exclusiveRelations } from './exclusiveRelations';
import { linksIn } from './linksIn';

/** A part that is to be linked, and the other entry that has it. */
interface Taken {
  part: string;
  owner: string;
}

/** The same relation as the other end sees it; undefined where that end doesn't know of it. */
const seenFromTarget = (strapi: Core.Strapi, relation: Relation): Relation | undefined =>
  relationsOf(strapi, relation.target).find(
    ({ table, isOwner }) => table === relation.table && isOwner !== relation.isOwner,
  );

async function takenBy(
  strapi: Core.Strapi,
  relation: Relation,
  documentId: string | null,
  value: unknown,
): Promise<Taken[]> {
  const parts = linksIn(value).map((link) => link.documentId);
  const inverse = seenFromTarget(strapi, relation);
  if (parts.length === 0 || !inverse) return [];
  const links = await readDraftLinks(strapi, inverse, parts);
  return links
    .filter(({ target }) => target !== documentId)
    .map(({ source, target }) => ({ part: source, owner: target }));
}

/**
 * Refuses to link what belongs to another entry alone, before anything is written: an article that
 * chose a statement of another would take it from there, and nobody would be told.
 * @param documentId null for an entry to come
 * @throws ValidationError in the editor's language, at the relation, naming both
 */
export async function refuseTaken(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string | null,
  data: Readonly<Record<string, unknown>>,
): Promise<void> {
  const names = exclusiveRelations(strapi, uid).filter((name) => name in data);
  const problems: FieldProblem[] = [];
  for (const relation of relationsOf(strapi, uid)) {
    if (!names.includes(relation.attribute)) continue;
    const taken = await takenBy(strapi, relation, documentId, data[relation.attribute]);
    const ids = (of: keyof Taken) => taken.map((one) => one[of]);
    const [locale] = cmsEnv().locales;
    const parts = await titlesFor(strapi, relation.target, ids('part'), locale);
    const owners = await titlesFor(strapi, uid, ids('owner'), locale);
    for (const { part, owner } of taken)
      problems.push({
        path: [relation.attribute],
        say: (language) =>
          pipelineWords.say(language, 'taken.refused', {
            part: parts.get(part) || '?',
            owner: owners.get(owner) || '?',
          }),
      });
  }
  refuseAtFields(strapi, problems);
}

import type { Core, UID } from '@strapi/strapi';
import { typeOf, uidOf, type TypeName } from '../../api/types';
import type {
  EntryNamed,
  FieldProblem,
  FieldRule,
  LinkedRow,
} from '../../platform/contentTypes/fieldRule';
import { relationsOf } from '../../platform/contentTypes/relationMap';
import { traitsOf } from '../../platform/contentTypes/traits';
import { refuseAtFields } from '../../platform/messages/refuseAtFields';
import { readDraftLinks } from '../relations/draftLinks';

type Row = LinkedRow & { locale: string | null };

const draftsOf = (strapi: Core.Strapi, uid: UID.ContentType) =>
  traitsOf(strapi, uid).hasDrafts ? { publishedAt: { $null: true } } : {};

/** Those of a type's parts that a rule may read: not its texts of blocks. */
function partsOf(strapi: Core.Strapi, uid: UID.ContentType): string[] {
  const { attributes } = strapi.contentType(uid);
  return Object.keys(attributes).filter((name) => attributes[name]?.type === 'component');
}

/** The rows that a relation of an entry leads to, in a language or else in the one that there is. */
async function linkedRows(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  attribute: string,
  locale: string | null,
): Promise<LinkedRow[]> {
  const relation = relationsOf(strapi, uid).find((one) => one.attribute === attribute);
  if (!relation) throw new Error(`${uid} has no relation ${attribute}`);
  const targets = (await readDraftLinks(strapi, relation, [documentId])).map((one) => one.target);
  if (targets.length === 0) return [];
  const rows: Row[] = await strapi.db.query(relation.target).findMany({
    where: { documentId: { $in: targets }, ...draftsOf(strapi, relation.target) },
    orderBy: { id: 'asc' },
  });
  return targets.flatMap((target) => {
    const own = rows.filter((row) => row.documentId === target);
    return own.find((row) => row.locale === locale) ?? own[0] ?? [];
  });
}

/**
 * What is wrong with an entry in one language, by some of its type's rules.
 * @param locale null for a type without languages
 */
export async function fieldProblems(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  locale: string | null,
  rules: readonly FieldRule[],
): Promise<FieldProblem[]> {
  if (rules.length === 0) return [];
  const row: Row | null = await strapi.db.query(uid).findOne({
    where: { documentId, ...(locale && { locale }), ...draftsOf(strapi, uid) },
    populate: partsOf(strapi, uid),
  });
  if (!row) return [];
  const linked = (attribute: string, from?: EntryNamed) =>
    linkedRows(
      strapi,
      from?.type ? uidOf(from.type as TypeName) : uid,
      from?.documentId ?? documentId,
      attribute,
      locale,
    );
  const found: FieldProblem[] = [];
  for (const rule of rules) found.push(...(await rule.problems({ documentId, row, linked })));
  return found;
}

export const rulesOf = (uid: UID.ContentType): readonly FieldRule[] =>
  typeOf(uid).server.saving?.rules ?? [];

/**
 * Refuses lists that are none, before they are written: PostgreSQL takes nothing but JSON for one, and
 * answers words with a failure.
 * @throws ValidationError in the editor's language, at the fields
 */
export async function refuseUnreadableLists(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  data: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { attributes } = strapi.contentType(uid);
  const isWritten = (field: string) => field in data && attributes[field]?.type === 'json';
  const rules = rulesOf(uid).filter(({ fields }) => fields.every(isWritten));
  const linked = () => Promise.resolve([]);
  const found: FieldProblem[] = [];
  for (const rule of rules)
    found.push(...(await rule.problems({ documentId: '', row: data, linked })));
  refuseAtFields(strapi, found);
}

/**
 * Refuses to keep what has just been written where its fields contradict each other, or hold what
 * can't be; call it inside the transaction that wrote. Fields that weren't written are not held
 * against who saves others.
 * @throws ValidationError in the editor's language, at the fields
 */
export async function refuseContradictions(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  locale: string | null,
  data: Readonly<Record<string, unknown>>,
): Promise<void> {
  const asked = rulesOf(uid).filter(({ fields }) => fields.some((field) => field in data));
  refuseAtFields(strapi, await fieldProblems(strapi, uid, documentId, locale, asked));
}

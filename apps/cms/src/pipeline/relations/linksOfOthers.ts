import type { Core, UID } from '@strapi/strapi';
import { relationsOf, type Relation } from '../../platform/contentTypes/relationMap';
import { withConnection } from '../../platform/database/connection';
import { traitsOf } from '../../platform/contentTypes/traits';
import { draftRows } from './draftLinks';

type JoinRow = Record<string, unknown>;

/** What other entries' drafts say of an entry in one language, in one relation of theirs. */
interface LinksOfOthers {
  relation: Relation;
  locale: string | null;
  rows: JoinRow[];
}

/** Relations that the other end declares: they are that end's facts. */
const declaredByOthers = (strapi: Core.Strapi, uid: UID.ContentType) =>
  relationsOf(strapi, uid).filter(({ isOwner }) => !isOwner);

/**
 * Reads which drafts link to the draft of an entry, before it is replaced.
 * @param locales the languages in which it is; null for all that there are
 */
export async function readLinksOfOthers(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  locales: readonly string[] | null,
): Promise<LinksOfOthers[]> {
  const drafts = (await draftRows(strapi, uid, documentId)).filter(
    ({ locale }) => !locales || locale === null || locales.includes(locale),
  );
  const links: LinksOfOthers[] = [];
  for (const relation of declaredByOthers(strapi, uid))
    for (const { id, locale } of drafts) {
      const rows: JoinRow[] = await withConnection(strapi, (connection) =>
        connection(relation.table)
          .where({ [relation.sourceColumn]: id })
          .orderBy('id')
          .select(),
      );
      links.push({ relation, locale, rows });
    }
  return links;
}

/** Those of some rows that are still there. */
async function presentIds(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  ids: readonly unknown[],
): Promise<Set<unknown>> {
  const { table } = traitsOf(strapi, uid);
  const rows: { id: number }[] = await withConnection(strapi, (connection) =>
    connection(table)
      .whereIn('id', ids as number[])
      .select('id'),
  );
  return new Set(rows.map(({ id }) => id));
}

/**
 * Gives the draft that replaced another the links that other entries' drafts had to it: these are
 * their facts, whoever gives up the words of this one.
 */
export async function restoreLinksOfOthers(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  links: readonly LinksOfOthers[],
): Promise<void> {
  const drafts = await draftRows(strapi, uid, documentId);
  for (const { relation, locale, rows } of links) {
    const { table, sourceColumn, targetColumn, target } = relation;
    const draft = drafts.find((row) => row.locale === locale);
    if (!draft) continue;
    const ids = rows.map((row) => row[targetColumn]);
    const there = await presentIds(strapi, target, ids);
    const restored = rows
      .filter((row) => there.has(row[targetColumn]))
      .map(({ id: _id, ...row }) => ({ ...row, [sourceColumn]: draft.id }));
    await withConnection(strapi, async (connection) => {
      await connection(table)
        .where({ [sourceColumn]: draft.id })
        .delete();
      if (restored.length > 0) await connection(table).insert(restored);
    });
  }
}

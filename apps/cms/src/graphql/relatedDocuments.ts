import type { Core } from '@strapi/strapi';
import { traitsOf } from '../platform/contentTypes/traits';
import { readDraftLinks, type Link } from '../pipeline/relations/draftLinks';
import { isPublishable, readPublishedLinks } from '../pipeline/relations/publishedLinks';
import type { Relation } from '../platform/contentTypes/relationMap';
import type { Version } from './reader';

/** A row as Strapi's query engine gives it. */
export interface Row {
  id: number;
  documentId: string;
  locale: string | null;
  publishedAt: string | null;
  listed?: boolean;
  [attribute: string]: unknown;
}

export interface RelatedQuery {
  version: Version;
  /** The locale wanted, and the one that stands in where an entry isn't translated. */
  locale: string | null;
  fallbackLocale: string;
}

const linksOf = (
  strapi: Core.Strapi,
  relation: Relation,
  version: Version,
  sources: readonly string[],
): Promise<Link[]> =>
  version === 'published' && isPublishable(strapi, relation)
    ? readPublishedLinks(strapi, relation, sources)
    : readDraftLinks(strapi, relation, sources);

/** The best row of each document: in the wanted locale, else in the fallback one. */
function byDocument(
  rows: readonly Row[],
  { locale, fallbackLocale }: RelatedQuery,
): Map<string, Row> {
  const rank = (row: Row) =>
    row.locale === null || row.locale === locale ? 0 : row.locale === fallbackLocale ? 1 : 2;
  const best = new Map<string, Row>();
  for (const row of rows) {
    const present = best.get(row.documentId);
    if (!present || rank(row) < rank(present)) best.set(row.documentId, row);
  }
  return best;
}

/**
 * The entries linked to each of some documents, in the order of the relation: published and listed
 * ones for the public, drafts for a preview. Two statements, however many documents are asked for.
 */
export async function relatedDocuments(
  strapi: Core.Strapi,
  relation: Relation,
  sources: readonly string[],
  query: RelatedQuery,
): Promise<Row[][]> {
  const links = await linksOf(strapi, relation, query.version, sources);
  const { hasDrafts, isLocalized, isPublicByReference } = traitsOf(strapi, relation.target);
  const where: Record<string, unknown> = {
    documentId: { $in: [...new Set(links.map((link) => link.target))] },
  };
  if (hasDrafts)
    where.publishedAt = query.version === 'published' ? { $notNull: true } : { $null: true };
  if (isPublicByReference && query.version === 'published') where.listed = true;
  if (isLocalized && query.locale) where.locale = { $in: [query.locale, query.fallbackLocale] };
  const rows: Row[] =
    links.length > 0 ? await strapi.db.query(relation.target).findMany({ where }) : [];
  const best = byDocument(rows, query);
  return sources.map((source) =>
    links.flatMap((link) => {
      const row = link.source === source ? best.get(link.target) : undefined;
      return row ? [row] : [];
    }),
  );
}

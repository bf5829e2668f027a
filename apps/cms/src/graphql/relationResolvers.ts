import type { Core, UID } from '@strapi/strapi';
import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { cmsEnv } from '../platform/env';
import { traitsOf } from '../platform/contentTypes/traits';
import {
  isOwnRelation,
  ownContentTypes,
  relationsOf,
  type Relation,
} from '../platform/contentTypes/relationMap';
import { arrange, type ListArguments } from './arrange';
import { askedFor, type GraphqlContext, type Version } from './reader';
import { relatedDocuments, type RelatedQuery, type Row } from './relatedDocuments';

type Loaders = Map<string, DataLoader<string, Row[]>>;
type Resolve = (
  parent: Row,
  args: ListArguments,
  context: GraphqlContext,
  info: GraphQLResolveInfo,
) => Promise<unknown>;
type Rows = (parent: Row, context: GraphqlContext, info: GraphQLResolveInfo) => Promise<Row[]>;

/** One set of loaders a request, so that nothing is remembered from one reader to the next. */
const loadersOf = new WeakMap<GraphqlContext, Loaders>();

function loaderFor(
  strapi: Core.Strapi,
  context: GraphqlContext,
  relation: Relation,
  query: RelatedQuery,
): DataLoader<string, Row[]> {
  const loaders = loadersOf.get(context) ?? new Map<string, DataLoader<string, Row[]>>();
  loadersOf.set(context, loaders);
  const key = [relation.uid, relation.attribute, query.version, query.locale].join(' ');
  const loader =
    loaders.get(key) ??
    new DataLoader<string, Row[]>((documents) =>
      relatedDocuments(strapi, relation, documents, query),
    );
  loaders.set(key, loader);
  return loader;
}

/** A published entry leads to published entries only; a draft, to drafts. */
function versionOf(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  parent: Row,
  asked: Version,
): Version {
  if (!traitsOf(strapi, uid).hasDrafts) return asked;
  return parent.publishedAt ? 'published' : asked;
}

/** The database's side of a relation is known only once Strapi is loaded, hence at first use. */
function relationNamed(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  attribute: string,
): () => Relation {
  let found: Relation | undefined;
  return () => {
    found ??= relationsOf(strapi, uid).find((relation) => relation.attribute === attribute);
    if (!found) throw new Error(`${uid} has no relation ${attribute}`);
    return found;
  };
}

/** All that a relation leads to, for its reader. */
function relatedRows(strapi: Core.Strapi, uid: UID.ContentType, attribute: string): Rows {
  const named = relationNamed(strapi, uid, attribute);
  return (parent, context, info) => {
    const relation = named();
    const asked = askedFor(context, info.path);
    return loaderFor(strapi, context, relation, {
      version: versionOf(strapi, relation.uid, parent, asked.version),
      locale: asked.locale ?? parent.locale,
      fallbackLocale: cmsEnv().locales[0],
    }).load(parent.documentId);
  };
}

/** The same entry in its other languages, as public as the entry itself. */
function localizationRows(strapi: Core.Strapi, uid: UID.ContentType): Rows {
  return async (parent) => {
    const { hasDrafts } = traitsOf(strapi, uid);
    const rows: Row[] = await strapi.db.query(uid).findMany({
      where: {
        documentId: parent.documentId,
        ...(hasDrafts && {
          publishedAt: parent.publishedAt ? { $notNull: true } : { $null: true },
        }),
      },
      orderBy: { locale: 'asc' },
    });
    return rows.filter((row) => row.locale !== parent.locale);
  };
}

const asOne =
  (rows: Rows): Resolve =>
  async (parent, _args, context, info) =>
    (await rows(parent, context, info))[0] ?? null;

/** The whole list, or the part of it that was asked for. */
const asList =
  (rows: Rows): Resolve =>
  async (parent, args, context, info) =>
    arrange(await rows(parent, context, info), args);

/** The same, and how many there are in all: who shows a part can say how many more there are. */
const asConnection =
  (rows: Rows): Resolve =>
  async (parent, args, context, info) => {
    const all = await rows(parent, context, info);
    return { nodes: arrange(all, args), pageInfo: { total: all.length } };
  };

/** Strapi's lists inside an entry don't say how long they are. */
export function relationTotals(strapi: Core.Strapi): string {
  const { naming } = strapi.plugin('graphql').service('utils');
  const collections = ownContentTypes(strapi).map((uid) =>
    naming.getRelationResponseCollectionName(strapi.contentType(uid)),
  );
  return [
    'type RelationPageInfo { total: Int! }',
    ...collections.map((name) => `extend type ${name} { pageInfo: RelationPageInfo! }`),
  ].join('\n');
}

/**
 * Resolvers for every relation of every type: a relation joins two documents, not two rows, so it
 * survives publication in any order and in any locale, and a page of entries costs two statements
 * a relation instead of one an entry.
 */
export function relationResolvers(
  strapi: Core.Strapi,
): Record<string, Record<string, { resolve: Resolve }>> {
  const { naming } = strapi.plugin('graphql').service('utils');
  const resolvers: Record<string, Record<string, { resolve: Resolve }>> = {};
  for (const uid of ownContentTypes(strapi)) {
    const fields: Record<string, { resolve: Resolve }> = {};
    for (const [attribute, definition] of Object.entries(strapi.contentType(uid).attributes)) {
      if (attribute === 'localizations' || !isOwnRelation(definition)) continue;
      const rows = relatedRows(strapi, uid, attribute);
      const isMany = definition.relation.endsWith('Many');
      fields[attribute] = { resolve: isMany ? asList(rows) : asOne(rows) };
      if (isMany) fields[`${attribute}_connection`] = { resolve: asConnection(rows) };
    }
    if (traitsOf(strapi, uid).isLocalized) {
      const rows = localizationRows(strapi, uid);
      fields.localizations = { resolve: asList(rows) };
      fields.localizations_connection = { resolve: asConnection(rows) };
    }
    resolvers[naming.getTypeName(strapi.contentType(uid))] = fields;
  }
  return resolvers;
}

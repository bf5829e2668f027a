import type { Core, UID } from '@strapi/strapi';
import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { cmsEnv } from '../env';
import { traitsOf } from '../relations/contentType';
import {
  isOwnRelation,
  ownContentTypes,
  relationsOf,
  type Relation,
} from '../relations/relationMap';
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

function relationResolver(strapi: Core.Strapi, uid: UID.ContentType, attribute: string): Resolve {
  const named = relationNamed(strapi, uid, attribute);
  return async (parent, args, context, info) => {
    const relation = named();
    const asked = askedFor(context, info.path);
    const rows = await loaderFor(strapi, context, relation, {
      version: versionOf(strapi, relation.uid, parent, asked.version),
      locale: asked.locale ?? parent.locale,
      fallbackLocale: cmsEnv().locales[0],
    }).load(parent.documentId);
    return relation.toMany ? arrange(rows, args) : (rows[0] ?? null);
  };
}

/** The same entry in its other languages, as public as the entry itself. */
function localizationsResolver(strapi: Core.Strapi, uid: UID.ContentType): Resolve {
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

const asConnection =
  (resolve: Resolve): Resolve =>
  async (...parameters) => ({ nodes: await resolve(...parameters) });

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
      const resolve = relationResolver(strapi, uid, attribute);
      fields[attribute] = { resolve };
      if (definition.relation.endsWith('Many'))
        fields[`${attribute}_connection`] = { resolve: asConnection(resolve) };
    }
    if (traitsOf(strapi, uid).isLocalized) {
      const resolve = localizationsResolver(strapi, uid);
      fields.localizations = { resolve };
      fields.localizations_connection = { resolve: asConnection(resolve) };
    }
    resolvers[naming.getTypeName(strapi.contentType(uid))] = fields;
  }
  return resolvers;
}

import type { Core, UID } from '@strapi/strapi';
import DataLoader from 'dataloader';
import { typeOf } from '../api/types';
import { VERSIONS } from '../pipeline/record/versionTable';
import { withConnection } from '../platform/database/connection';
import { traitsOf } from '../platform/contentTypes/traits';
import { ownContentTypes } from '../platform/contentTypes/relationMap';
import type { GraphqlContext } from './reader';

/** An entry in one of its languages, as a key. */
export interface Entry {
  documentId: string;
  locale: string | null;
}

const keyOf = ({ documentId, locale }: Entry) => `${documentId} ${locale ?? ''}`;

interface FoundRow {
  document_id: string;
  locale: string;
  first: string;
}

/** When each was public for the first time; null where no publication was kept. One statement. */
export async function firstPublications(
  strapi: Core.Strapi,
  entries: readonly Entry[],
): Promise<(string | null)[]> {
  const documents = [...new Set(entries.map(({ documentId }) => documentId))];
  const rows = await withConnection(strapi, (connection) =>
    connection(VERSIONS)
      .where({ kind: 'published' })
      .whereIn('document_id', documents)
      .groupBy('document_id', 'locale')
      .select<FoundRow[]>('document_id', 'locale', connection.raw('min(at) as first')),
  );
  const found = new Map(
    rows.map((row) => [keyOf({ documentId: row.document_id, locale: row.locale }), row.first]),
  );
  return entries.map((entry) => found.get(keyOf(entry)) ?? null);
}

const loaders = new WeakMap<GraphqlContext, DataLoader<Entry, string | null, string>>();

function loaderFor(strapi: Core.Strapi, context: GraphqlContext) {
  const loader =
    loaders.get(context) ??
    new DataLoader((entries: readonly Entry[]) => firstPublications(strapi, entries), {
      cacheKeyFn: keyOf,
    });
  loaders.set(context, loader);
  return loader;
}

/** The types that are published on pages of their own, by their names in GraphQL. */
function publishedTypes(strapi: Core.Strapi): string[] {
  const { naming } = strapi.plugin('graphql').service('utils');
  return ownContentTypes(strapi)
    .filter((uid: UID.ContentType) => traitsOf(strapi, uid).hasDrafts && typeOf(uid).hasPage)
    .map((uid) => naming.getTypeName(strapi.contentType(uid)) as string);
}

export function firstPublicationTypes(strapi: Core.Strapi): string {
  return publishedTypes(strapi)
    .map((name) => `extend type ${name} { firstPublishedAt: DateTime }`)
    .join('\n');
}

/**
 * `firstPublishedAt` of what has pages and drafts: `publishedAt` moves with every publication, and what
 * readers are told of once must keep its day.
 */
export function firstPublicationResolvers(strapi: Core.Strapi) {
  const resolve = (parent: Entry, _args: unknown, context: GraphqlContext) =>
    loaderFor(strapi, context).load({ documentId: parent.documentId, locale: parent.locale });
  return Object.fromEntries(
    publishedTypes(strapi).map((name) => [name, { firstPublishedAt: { resolve } }]),
  );
}

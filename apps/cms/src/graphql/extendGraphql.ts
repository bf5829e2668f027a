import type { Core } from '@strapi/strapi';
import { typeOf } from '../api/types';
import { maySeeDrafts, type GraphqlContext } from './reader';
import { componentResolvers } from './componentResolvers';
import { firstPublicationResolvers, firstPublicationTypes } from './firstPublication';
import { historyResolvers, historyTypes } from './publicHistory/historyTypes';
import { guardedQueries } from './guard';
import { relationResolvers, relationTotals } from './relationResolvers';
import { ownContentTypes } from '../platform/contentTypes/relationMap';

/** What Strapi knows of a file and no reader needs. */
const INTERNAL_OF_FILES = ['related', 'provider', 'provider_metadata', 'hash', 'previewUrl'];

interface Item {
  visibility?: string;
}

/** Items for the press or the staff never leave with the public reading. */
async function publicItemsOnly(
  next: (...parameters: unknown[]) => Promise<Item[] | null>,
  parent: unknown,
  args: unknown,
  context: GraphqlContext,
  info: unknown,
): Promise<Item[] | null> {
  const items = await next(parent, args, context, info);
  if (maySeeDrafts(context)) return items;
  return items?.filter((item) => item.visibility === 'public') ?? null;
}

/** Resolvers of several kinds of fields, by type. */
function merged<Field>(...all: Record<string, Record<string, Field>>[]) {
  const resolvers: Record<string, Record<string, Field>> = {};
  for (const one of all)
    for (const [type, fields] of Object.entries(one))
      resolvers[type] = { ...resolvers[type], ...fields };
  return resolvers;
}

/** Resolver middlewares for the repeated parts whose items say who may see them. */
function publicItems(strapi: Core.Strapi): Record<string, { middlewares: unknown[] }> {
  const { naming } = strapi.plugin('graphql').service('utils');
  const fields = ownContentTypes(strapi).flatMap((uid) => {
    const name: string = naming.getTypeName(strapi.contentType(uid));
    return (typeOf(uid).itemsByVisibility ?? []).map((field) => `${name}.${field}`);
  });
  return Object.fromEntries(fields.map((field) => [field, { middlewares: [publicItemsOnly] }]));
}

/** Makes of Strapi's generated API ours: read only, document to document, guarded. */
export function extendGraphql(strapi: Core.Strapi): void {
  const extension = strapi.plugin('graphql').service('extension');
  for (const uid of Object.keys(strapi.contentTypes)) {
    const crud = extension.shadowCRUD(uid);
    if (uid.startsWith('api::')) crud.disableMutations();
    else if (uid === 'plugin::upload.file') crud.disableMutations().disableQueries();
    else crud.disable();
  }
  for (const field of INTERNAL_OF_FILES)
    extension.shadowCRUD('plugin::upload.file').field(field).disableOutput();
  for (const uid of ownContentTypes(strapi)) {
    const { attributes } = strapi.contentType(uid);
    for (const field of typeOf(uid).internal)
      extension.shadowCRUD(uid).field(field).disableOutput();
    if ('listed' in attributes) extension.shadowCRUD(uid).field('listed').disableOutput();
    // The one is public once the entry is withdrawn, and then told with its address, not by a query;
    // the other never is.
    for (const field of ['withdrawalReason', 'embargoUntil'])
      if (field in attributes) extension.shadowCRUD(uid).field(field).disable();
  }
  extension.use(() => ({
    typeDefs: [relationTotals(strapi), firstPublicationTypes(strapi), historyTypes(strapi)].join(
      '\n',
    ),
    resolvers: merged<object>(
      relationResolvers(strapi),
      componentResolvers(strapi),
      firstPublicationResolvers(strapi),
      historyResolvers(strapi),
    ),
    resolversConfig: {
      ...guardedQueries(strapi),
      ...publicItems(strapi),
    },
  }));
}

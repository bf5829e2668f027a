import type { Core } from '@strapi/strapi';
import { maySeeDrafts, type GraphqlContext } from './reader';
import { guardedQueries } from './guard';
import { relationResolvers } from './relationResolvers';
import { ownContentTypes } from '../relations/relationMap';

/** Fields that serve the staff only; no reader of the API gets them. */
const INTERNAL_FIELDS = {
  'api::media.media': ['consentReference', 'name'],
  'plugin::upload.file': ['related', 'provider', 'provider_metadata', 'hash', 'previewUrl'],
} as const;

interface ProgrammeItem {
  visibility?: string;
}

/** Programme items for the press or the staff never leave with the public reading. */
async function publicItemsOnly(
  next: (...parameters: unknown[]) => Promise<ProgrammeItem[] | null>,
  parent: unknown,
  args: unknown,
  context: GraphqlContext,
  info: unknown,
): Promise<ProgrammeItem[] | null> {
  const items = await next(parent, args, context, info);
  if (maySeeDrafts(context)) return items;
  return items?.filter((item) => item.visibility === 'public') ?? null;
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
  for (const [uid, fields] of Object.entries(INTERNAL_FIELDS))
    for (const field of fields) extension.shadowCRUD(uid).field(field).disableOutput();
  for (const uid of ownContentTypes(strapi)) {
    const { attributes } = strapi.contentType(uid);
    if ('listed' in attributes) extension.shadowCRUD(uid).field('listed').disableOutput();
    // The one is public once the entry is withdrawn, and then told with its address, not by a query;
    // the other never is.
    for (const field of ['withdrawalReason', 'embargoUntil'])
      if (field in attributes) extension.shadowCRUD(uid).field(field).disable();
  }
  extension.use(() => ({
    resolvers: relationResolvers(strapi),
    resolversConfig: {
      ...guardedQueries(strapi),
      'Delegation.programme': { middlewares: [publicItemsOnly] },
    },
  }));
}

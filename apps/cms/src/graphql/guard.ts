import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { GraphQLResolveInfo } from 'graphql';
import { typeOf } from '../api/types';
import { traitsOf } from '../platform/contentTypes/traits';
import { ownContentTypes } from '../platform/contentTypes/relationMap';
import { maySeeDrafts, type GraphqlContext } from './reader';

type Next = (
  parent: unknown,
  args: Arguments,
  context: GraphqlContext,
  info: GraphQLResolveInfo,
) => unknown;
interface Arguments {
  status?: string;
  publicationFilter?: unknown;
  hasPublishedVersion?: unknown;
  filters?: Record<string, unknown>;
  sort?: (string | null)[];
  [name: string]: unknown;
}

const SYSTEM_FIELDS = new Set(['documentId', 'locale', 'createdAt', 'updatedAt', 'publishedAt']);
/** Fields that no reader sees must not order what it sees either. */
const HIDDEN_FIELDS = /^(created|updated)By$|^withdrawalReason$|^embargoUntil$/;
const LOGICAL = new Set(['and', 'or', 'not']);

/** Names of a type's own plain values: what a reader may filter and sort by. */
function plainFields(strapi: Core.Strapi, uid: UID.ContentType): Set<string> {
  const composed = new Set(['relation', 'media', 'component', 'dynamiczone']);
  const own = Object.entries(strapi.contentType(uid).attributes)
    .filter(([, attribute]) => !composed.has(attribute.type))
    .map(([name]) => name);
  const isShown = (name: string) =>
    !HIDDEN_FIELDS.test(name) && !typeOf(uid).internal.includes(name);
  return new Set([...SYSTEM_FIELDS, ...own.filter(isShown)]);
}

function refuseForeignFields(filters: unknown, allowed: ReadonlySet<string>): void {
  if (Array.isArray(filters)) return filters.forEach((one) => refuseForeignFields(one, allowed));
  for (const [name, value] of Object.entries(filters ?? {})) {
    if (LOGICAL.has(name)) refuseForeignFields(value, allowed);
    // A filter through a relation would tell what is on the other side, drafts included.
    else if (!allowed.has(name))
      throw new errors.ValidationError(`Not a field to filter by: ${name}`);
  }
}

/** Keeps a root query to what its reader may see: published, listed, and asked by plain values. */
export function guardQuery(strapi: Core.Strapi, uid: UID.ContentType) {
  const allowed = plainFields(strapi, uid);
  const { isPublicByReference } = traitsOf(strapi, uid);
  return (
    next: Next,
    parent: unknown,
    args: Arguments,
    context: GraphqlContext,
    info: GraphQLResolveInfo,
  ) => {
    const drafts = maySeeDrafts(context);
    const asksForDrafts =
      (args.status !== undefined && args.status !== 'published') ||
      args.publicationFilter !== undefined ||
      args.hasPublishedVersion !== undefined;
    if (asksForDrafts && !drafts)
      throw new errors.ForbiddenError('Only published entries can be read');
    refuseForeignFields(args.filters, allowed);
    for (const term of args.sort ?? []) {
      const name = (term ?? '').split(':')[0] ?? '';
      if (!allowed.has(name)) throw new errors.ValidationError(`Not a field to sort by: ${name}`);
    }
    if (!isPublicByReference || drafts) return next(parent, args, context, info);
    const filters = { and: [...(args.filters ? [args.filters] : []), { listed: { eq: true } }] };
    return next(parent, { ...args, filters }, context, info);
  };
}

/** Resolver middlewares for the root queries of every type. */
export function guardedQueries(strapi: Core.Strapi): Record<string, { middlewares: unknown[] }> {
  const { naming } = strapi.plugin('graphql').service('utils');
  const config: Record<string, { middlewares: unknown[] }> = {};
  for (const uid of ownContentTypes(strapi)) {
    const type = strapi.contentType(uid);
    const singular: string = naming.getFindOneQueryName(type);
    const plural: string = naming.getFindQueryName(type);
    const middlewares = [guardQuery(strapi, uid)];
    for (const name of new Set([singular, plural, `${plural}_connection`]))
      config[`Query.${name}`] = { middlewares };
  }
  return config;
}

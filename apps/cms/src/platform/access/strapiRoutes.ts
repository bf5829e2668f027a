import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { ownContentTypes } from '../contentTypes/relationMap';
import { traitsOf } from '../contentTypes/traits';
import type { AdminContext } from './adminContext';
import { requireRight } from './entryRight';
import { requireStrapiRight } from './routeRight';

interface Route {
  handler: unknown;
  config?: { middlewares?: unknown[] };
}

/** Refuses by throwing. */
type Guard = (strapi: Core.Strapi, ctx: AdminContext) => void;

/** Whoever has not this right of Strapi's gets a refusal. */
const needs =
  (action: string): Guard =>
  (_strapi, ctx) =>
    requireStrapiRight(ctx, action);

function mayRead(strapi: Core.Strapi, ctx: AdminContext, asked: unknown): void {
  const uid = ownContentTypes(strapi).find((own) => own === asked);
  if (uid) requireRight(strapi, ctx, uid, 'read');
  else throw new errors.NotFoundError();
}

/** Strapi signs an address of the draft of any entry, for whoever is signed in. */
const mayPreview: Guard = (strapi, ctx) => mayRead(strapi, ctx, ctx.params.contentType);

/** Whether a slug is taken tells whoever tries one what is under embargo. */
const mayAskForSlugs: Guard = (strapi, ctx) => {
  const { contentTypeUID } = (ctx.request.body ?? {}) as { contentTypeUID?: unknown };
  mayRead(strapi, ctx, contentTypeUID);
};

/**
 * Who made an entry is a person with an account: whoever may not read those gets a refusal, where
 * Strapi falls over its own query.
 */
const mayReadRelation: Guard = (strapi, ctx) => {
  const { model = '', targetField = '' } = ctx.params;
  const attributes = strapi.contentTypes[model as UID.ContentType]?.attributes;
  const attribute = attributes?.[targetField] as { target?: string } | undefined;
  if (attribute?.target === 'admin::user') needs('admin::users.read')(strapi, ctx);
};

/** A record has no draft to throw away: Strapi has no answer to that. */
const mayDiscard: Guard = (strapi, ctx) => {
  const uid = ownContentTypes(strapi).find((own) => own === ctx.params.model);
  if (!uid) return;
  requireRight(strapi, ctx, uid, 'update');
  if (!traitsOf(strapi, uid).hasDrafts) throw new errors.NotFoundError();
};

/** What is asked before Strapi's own handlers, by plugin and handler. */
const GUARDS: Readonly<Record<string, Readonly<Record<string, Guard>>>> = {
  'content-manager': {
    'preview.getPreviewUrl': mayPreview,
    'relations.findAvailable': mayReadRelation,
    'relations.findExisting': mayReadRelation,
    'uid.generateUID': mayAskForSlugs,
    'uid.checkUIDAvailability': mayAskForSlugs,
    'collection-types.discard': mayDiscard,
    'single-types.discard': mayDiscard,
    'components.updateComponentConfiguration': needs(
      'plugin::content-manager.components.configure-layout',
    ),
  },
  // Any words to anybody, from the city's own address.
  email: { 'email.send': needs('plugin::email.settings.read') },
  i18n: { 'settings.updateSettings': needs('plugin::i18n.locale.update') },
};

/** Asks for the rights that some routes of Strapi's don't. Call it in `register`. */
export function guardStrapiRoutes(strapi: Core.Strapi): void {
  for (const [plugin, guards] of Object.entries(GUARDS)) {
    const routers = strapi.plugin(plugin).routes as unknown as Record<string, { routes: Route[] }>;
    for (const route of Object.values(routers).flatMap(({ routes }) => routes)) {
      const guard = typeof route.handler === 'string' ? guards[route.handler] : undefined;
      if (!guard) continue;
      const middleware = async (ctx: AdminContext, next: () => Promise<void>) => {
        guard(strapi, ctx);
        await next();
      };
      route.config ??= {};
      route.config.middlewares = [...(route.config.middlewares ?? []), middleware];
    }
  }
}

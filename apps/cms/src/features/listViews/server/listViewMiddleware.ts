import type { Core, UID } from '@strapi/strapi';
import { currentPerson } from '../../../platform/access/currentPerson';
import { viewsFor } from './viewsFor';

interface Route {
  handler: string;
  config: { middlewares?: unknown[] };
}

interface ListContext {
  params: { model?: string };
  query: { view?: unknown; filters?: unknown };
}

/** How the route names it: Strapi makes it anew for each CMS. */
const NAME = 'global::listViews';

/** Puts the entries of a view in the place of its name, before Strapi reads the list. */
export const listViewMiddleware: Core.MiddlewareFactory =
  (_, { strapi }) =>
  async (context, next) => {
    const { params, query } = context as unknown as ListContext;
    const { view } = query;
    delete query.view;
    const uid = params.model as UID.ContentType;
    const person = currentPerson(strapi)?.id;
    const found =
      typeof view === 'string' && person !== undefined
        ? viewsFor(strapi, uid).find(({ key }) => key === view)
        : undefined;
    if (found && person !== undefined) {
      const ids = await found.documents(strapi, uid, { person, now: Date.now() });
      const chosen = { documentId: { $in: ids.length > 0 ? [...new Set(ids)] : [''] } };
      query.filters = { $and: [...(query.filters ? [query.filters] : []), chosen] };
    }
    await next();
  };

/** Once for each CMS, on Strapi's own route of a list. */
export function readListsThroughViews(strapi: Core.Strapi): void {
  const { admin } = strapi.plugin('content-manager').routes as unknown as {
    admin: { routes: Route[] };
  };
  for (const { handler, config } of admin.routes) {
    const { middlewares = [] } = config;
    const isThere = middlewares.some((one) => (one as { name?: string }).name === NAME);
    if (!isThere && handler === 'collection-types.find')
      config.middlewares = [{ name: NAME }, ...middlewares];
  }
}

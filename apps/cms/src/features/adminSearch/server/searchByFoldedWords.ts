import type { Core, UID } from '@strapi/strapi';
import { matchingRows } from './matchingRows';

interface SearchContext {
  params: { model?: string; targetField?: string };
  query: {
    _q?: unknown;
    locale?: unknown;
    plugins?: { i18n?: { locale?: unknown } };
    filters?: unknown;
  };
  state: { userAbility?: unknown };
}

interface Route {
  handler: string;
  config: { middlewares?: unknown[] };
}

/** How the routes name it: Strapi makes it anew for each CMS, which a closure would outlive. */
const NAME = 'global::adminSearch';

/** SQLite takes 32,766 values in a statement, of which the list needs some for itself. */
const MOST_ROWS = 30_000;

/** What a request searches: the entries of a list, those that a relation may lead to, or files. */
const SEARCHED: Readonly<
  Record<string, (strapi: Core.Strapi, context: SearchContext) => string | undefined>
> = {
  'collection-types.find': (_, { params }) => params.model,
  'relations.findAvailable': (strapi, { params: { model = '', targetField = '' } }) => {
    const attribute = strapi.getModel(model as UID.Schema)?.attributes[targetField];
    return attribute?.type === 'relation' && 'target' in attribute ? attribute.target : undefined;
  },
  'admin-file.find': () => 'plugin::upload.file',
};

/**
 * Looks for the words of a search in the folded texts and names the rows found in its place: Strapi
 * compares letter by letter, and SQLite takes É and é for two.
 */
async function replaceSearch(
  strapi: Core.Strapi,
  handler: string,
  context: SearchContext,
): Promise<void> {
  const { query, state } = context;
  const uid = SEARCHED[handler]?.(strapi, context);
  if (!uid || typeof query._q !== 'string' || query._q.trim() === '') return;
  const locale = query.locale ?? query.plugins?.i18n?.locale;
  const ids = await matchingRows(strapi, uid as UID.ContentType, query._q, {
    locale: typeof locale === 'string' ? locale : null,
    ability: state.userAbility,
    isChoice: handler === 'relations.findAvailable',
  });
  // Where nearly all is found, or nothing can be looked in, Strapi's own search says no less.
  if (!ids || ids.length > MOST_ROWS) return;
  delete query._q;
  // No row has the number 0.
  const found = { id: { $in: ids.length > 0 ? ids : [0] } };
  query.filters = { $and: [...(query.filters ? [query.filters] : []), found] };
}

/** Takes the search of a list, a picker or the media library on its way. */
export const adminSearchMiddleware: Core.MiddlewareFactory<{ handler?: string }> =
  ({ handler = '' }, { strapi }) =>
  async (context, next) => {
    await replaceSearch(strapi, handler, context as unknown as SearchContext);
    await next();
  };

/** Puts it before Strapi's own lists, pickers and media library. */
export function searchByFoldedWords(strapi: Core.Strapi): void {
  for (const plugin of ['content-manager', 'upload']) {
    const { admin } = strapi.plugin(plugin).routes as unknown as { admin: { routes: Route[] } };
    for (const { handler, config } of admin.routes) {
      const { middlewares = [] } = config;
      const isThere = middlewares.some((one) => (one as { name?: string }).name === NAME);
      if (isThere || !Object.hasOwn(SEARCHED, handler)) continue;
      config.middlewares = [...middlewares, { name: NAME, config: { handler } }];
    }
  }
}

import type { Core, UID } from '@strapi/strapi';
import { uidOf } from '../../../api/types';
import { filterThrough } from './filterThrough';
import { matchingRows } from './matchingRows';
import type { SearchContext } from './searchContext';
import { sortByName } from './sortByName';
import { tellApart } from './tellApart';
import { withPictures } from './withPictures';

interface Route {
  handler: string;
  config: { middlewares?: unknown[] };
}

/** How the routes name it: Strapi makes it anew for each CMS, which a closure would outlive. */
const NAME = 'global::adminSearch';

/** Answers the entries that a relation of a form may lead to, or leads to. */
const CHOICES: ReadonlySet<string> = new Set(['relations.findAvailable', 'relations.findExisting']);

/** SQLite takes 32,766 values in a statement, of which the list needs some for itself. */
const MOST_ROWS = 30_000;

/** What the relation that a request names leads to. */
function targetOf(strapi: Core.Strapi, { params }: SearchContext): string | undefined {
  const { model = '', targetField = '' } = params;
  const attribute = strapi.getModel(model as UID.Schema)?.attributes[targetField];
  return attribute?.type === 'relation' && 'target' in attribute ? attribute.target : undefined;
}

/** What a request searches: the entries of a list, those that a relation may lead to, or files. */
const SEARCHED: Readonly<
  Record<string, (strapi: Core.Strapi, context: SearchContext) => string | undefined>
> = {
  'collection-types.find': (_, { params }) => params.model,
  'relations.findAvailable': targetOf,
  'admin-file.find': () => 'plugin::upload.file',
};

const localeOf = ({ query }: SearchContext): string | null => {
  const locale = query.locale ?? query.plugins?.i18n?.locale;
  return typeof locale === 'string' ? locale : null;
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
  const ids = await matchingRows(strapi, uid as UID.ContentType, query._q, {
    locale: localeOf(context),
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

async function nameChoices(strapi: Core.Strapi, context: SearchContext): Promise<void> {
  const { results } = (context.body ?? {}) as { results?: unknown };
  const uid = targetOf(strapi, context);
  if (!uid || !Array.isArray(results)) return;
  await tellApart(strapi, uid as UID.ContentType, results, localeOf(context));
  if (uid === uidOf('media')) await withPictures(strapi, results);
}

/** Takes the search of a list, a picker or the media library on its way, and names its choices. */
export const adminSearchMiddleware: Core.MiddlewareFactory<{ handler?: string }> =
  ({ handler = '' }, { strapi }) =>
  async (context, next) => {
    const asked = context as unknown as SearchContext;
    if (handler === 'collection-types.find' && asked.query.filters)
      asked.query.filters = filterThrough(asked.params.model ?? '', asked.query.filters);
    await replaceSearch(strapi, handler, asked);
    if (handler === 'collection-types.find') return sortByName(strapi, asked, () => next());
    await next();
    if (CHOICES.has(handler)) await nameChoices(strapi, asked);
  };

/** Puts it before Strapi's own lists, pickers and media library. */
export function searchByFoldedWords(strapi: Core.Strapi): void {
  for (const plugin of ['content-manager', 'upload']) {
    const { admin } = strapi.plugin(plugin).routes as unknown as { admin: { routes: Route[] } };
    for (const { handler, config } of admin.routes) {
      const { middlewares = [] } = config;
      const isThere = middlewares.some((one) => (one as { name?: string }).name === NAME);
      if (isThere || !(Object.hasOwn(SEARCHED, handler) || CHOICES.has(handler))) continue;
      config.middlewares = [...middlewares, { name: NAME, config: { handler } }];
    }
  }
}

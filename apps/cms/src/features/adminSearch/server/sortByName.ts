import type { Core, UID } from '@strapi/strapi';
import { compareNames, comparePeople } from '@entente/model/familyNames';
import { findType } from '../../../api/types';
import { readersLanguage } from '../../../platform/messages/readersLanguage';
import type { SearchContext } from './searchContext';

/** SQLite takes 32,766 values in a statement, and nobody turns so many pages. */
const MOST_ROWS = 30_000;
const TEXTS: ReadonlySet<string> = new Set(['string', 'text']);

interface Sorting {
  uid: UID.ContentType;
  field: string;
  isDescending: boolean;
}

interface Row {
  id: number;
  familyName: string | null;
  givenName: string | null;
  [field: string]: unknown;
}

interface PermissionChecker {
  sanitizedQuery: { read(query: object): Promise<object> };
}

/** The text by which a list of ours is to be sorted; null where it isn't by one text alone. */
function sortingOf(
  strapi: Core.Strapi,
  { params, query }: Pick<SearchContext, 'params' | 'query'>,
): Sorting | null {
  const { model = '' } = params;
  // Strapi's own search, which was left in place, chooses the rows.
  if (query._q) return null;
  const [, field = '', direction = ''] = /^(\w+):(asc|desc)$/i.exec(String(query.sort ?? '')) ?? [];
  const type = findType(model) && strapi.getModel(model as UID.ContentType).attributes[field]?.type;
  return type && TEXTS.has(type)
    ? { uid: model as UID.ContentType, field, isDescending: direction.toLowerCase() === 'desc' }
    : null;
}

function comparison(field: string, language: string): (left: Row, right: Row) => number {
  if (field === 'familyName') return comparePeople(language);
  const compare = compareNames(language);
  return (left, right) => compare(String(left[field] ?? ''), String(right[field] ?? ''));
}

/** The ids of all that a list holds, in the order of a dictionary. */
async function idsInOrder(
  strapi: Core.Strapi,
  { uid, field, isDescending }: Sorting,
  { query, state }: SearchContext,
): Promise<number[]> {
  const { userAbility } = state;
  const { create } = strapi.plugin('content-manager').service('permission-checker') as {
    create(of: object): PermissionChecker;
  };
  const { page: _page, pageSize: _pageSize, ...all } = query;
  const allowed = await create({ userAbility, model: uid }).sanitizedQuery.read(all);
  const named = field === 'familyName' ? ['familyName', 'givenName'] : [field];
  const { filters } = allowed as { filters?: object };
  const rows = (await strapi.documents(uid).findMany({
    ...(typeof query.locale === 'string' && { locale: query.locale }),
    status: 'draft',
    fields: named as never,
    filters: (filters ?? {}) as never,
  })) as unknown as Row[];
  const sorted = rows.sort(comparison(field, readersLanguage(strapi)));
  return (isDescending ? sorted.reverse() : sorted).map(({ id }) => id);
}

/**
 * Answers a page of a list as a dictionary of the reader's language has it: É with E, « de Kersauson »
 * under K. A database sorts letters by their numbers, SQLite at least.
 * @param next answers the list for the query that is left in the context
 */
export async function sortByName(
  strapi: Core.Strapi,
  context: SearchContext,
  next: () => Promise<void>,
): Promise<void> {
  const sorting = sortingOf(strapi, context);
  const ids = sorting ? await idsInOrder(strapi, sorting, context) : [];
  if (ids.length === 0 || ids.length > MOST_ROWS) return next();
  const { query } = context;
  const pageSize = Math.max(1, Math.min(100, Number(query.pageSize) || 10));
  const pageCount = Math.ceil(ids.length / pageSize);
  const page = Math.max(1, Math.floor(Number(query.page)) || 1);
  const shown = ids.slice((page - 1) * pageSize, page * pageSize);
  // No row has the number 0.
  const these = { id: { $in: shown.length > 0 ? shown : [0] } };
  query.filters = { $and: [...(query.filters ? [query.filters] : []), these] };
  query.page = 1;
  await next();
  const body = context.body as { results?: { id: number }[]; pagination?: object } | undefined;
  if (!body?.results) return;
  body.results.sort((left, right) => shown.indexOf(left.id) - shown.indexOf(right.id));
  body.pagination = { page, pageSize, pageCount, total: ids.length };
}

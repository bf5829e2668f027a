/** What a list is asked for: filters, order and search as the admin's address has them. */
export type ListQuery = Readonly<Record<string, unknown>>;

export interface OwnView {
  id: number;
  name: string;
  query: ListQuery;
}

/** `GET /admin/entente/list-views?uid=` */
export interface ListViewsResponse {
  /** Keys of the views that every list of this type has. */
  given: string[];
  own: OwnView[];
}

/** What of an address a view keeps: neither the page nor the language, which stay as they are. */
export const KEPT = ['filters', 'sort', '_q', 'view'] as const;

/** @param query of the list's address */
export const keptOf = (query: ListQuery): ListQuery =>
  Object.fromEntries(KEPT.filter((name) => query[name]).map((name) => [name, query[name]]));

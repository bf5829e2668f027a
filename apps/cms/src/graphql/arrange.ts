import { errors } from '@strapi/utils';
import type { Row } from './relatedDocuments';

/** Arguments of a nested list, as our schema declares them. */
export interface ListArguments {
  sort?: (string | null)[] | null;
  pagination?: {
    start?: number | null;
    limit?: number | null;
    page?: number | null;
    pageSize?: number | null;
  } | null;
  filters?: Record<string, unknown> | null;
}

/** Most entries a nested list gives, asked or not. */
const MOST = 100;

function compare(a: unknown, b: unknown): number {
  if (a === b) return 0;
  if (a === null || a === undefined) return 1;
  if (b === null || b === undefined) return -1;
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a) < String(b) ? -1 : 1;
}

function sorted(rows: readonly Row[], sort: readonly string[]): Row[] {
  const keys = sort.map((term) => {
    const [name = '', direction = 'asc'] = term.split(':');
    return { name, sign: direction.toLowerCase() === 'desc' ? -1 : 1 };
  });
  return [...rows].sort((a, b) => {
    for (const { name, sign } of keys) {
      const order = compare(a[name], b[name]) * sign;
      if (order !== 0) return order;
    }
    return 0;
  });
}

/**
 * Orders and cuts a nested list. An entry without the sorted value comes last when ascending.
 * @throws ValidationError for `filters`: nested lists have none, so that nobody can ask by a filter
 * what isn't shown
 */
export function arrange(rows: readonly Row[], { sort, pagination, filters }: ListArguments): Row[] {
  if (filters && Object.keys(filters).length > 0)
    throw new errors.ValidationError('A nested list takes no filters');
  const terms = (sort ?? []).filter((term) => term !== null);
  const all = terms.length > 0 ? sorted(rows, terms) : rows;
  const size = Math.min(MOST, Math.max(0, pagination?.limit ?? pagination?.pageSize ?? MOST));
  const start = pagination?.start ?? ((pagination?.page ?? 1) - 1) * size;
  return all.slice(Math.max(0, start), Math.max(0, start) + size);
}

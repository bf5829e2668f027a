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

/** Most entries that a reader who asks for a number of them is given. */
const MOST = 1000;

const isMissing = (value: unknown): boolean => value === null || value === undefined;

/** @param sign 1 for ascending, -1 for descending; what has no value comes last in both */
function compare(a: unknown, b: unknown, sign: number): number {
  if (a === b || (isMissing(a) && isMissing(b))) return 0;
  if (isMissing(a)) return 1;
  if (isMissing(b)) return -1;
  if (typeof a === 'number' && typeof b === 'number') return (a - b) * sign;
  return String(a) < String(b) ? -sign : sign;
}

function sorted(rows: readonly Row[], sort: readonly string[]): Row[] {
  const keys = sort.map((term) => {
    const [name = '', direction = 'asc'] = term.split(':');
    return { name, sign: direction.toLowerCase() === 'desc' ? -1 : 1 };
  });
  return [...rows].sort((a, b) => {
    for (const { name, sign } of keys) {
      const order = compare(a[name], b[name], sign);
      if (order !== 0) return order;
    }
    return 0;
  });
}

/**
 * The whole of a list where no number is asked for: what is computed of a list that was cut without
 * a word (a status of its first forty milestones) would be wrong.
 */
export function cutList<Item>(
  all: readonly Item[],
  pagination: ListArguments['pagination'],
): readonly Item[] {
  const { limit, pageSize, page, start: first } = pagination ?? {};
  const asked = limit ?? pageSize;
  if (asked === null || asked === undefined) return all.slice(Math.max(0, first ?? 0));
  const size = Math.min(MOST, Math.max(0, asked));
  const start = Math.max(0, first ?? ((page ?? 1) - 1) * size);
  return all.slice(start, start + size);
}

/**
 * Orders and cuts a nested list. An entry without the sorted value comes last: "the six latest" are
 * never six undated ones.
 * @throws ValidationError for `filters`: nested lists have none, so that nobody can ask by a filter
 * what isn't shown
 */
export function arrange(
  rows: readonly Row[],
  { sort, pagination, filters }: ListArguments,
): readonly Row[] {
  if (filters && Object.keys(filters).length > 0)
    throw new errors.ValidationError('A nested list takes no filters');
  const terms = (sort ?? []).filter((term) => term !== null);
  return cutList(terms.length > 0 ? sorted(rows, terms) : rows, pagination);
}

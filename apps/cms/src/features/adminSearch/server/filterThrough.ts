type Filter = Readonly<Record<string, unknown>>;

/** By type and relation: the ways on which an entry is linked to the same as well. */
const WAYS: Readonly<Record<string, Readonly<Record<string, readonly (readonly string[])[]>>>> = {
  'api::article.article': {
    partners: [
      ['agreements', 'parties'],
      ['delegations', 'hosts'],
      ['delegations', 'guests'],
    ],
  },
  'api::delegation.delegation': {
    hosts: [['agreements', 'parties']],
    guests: [['agreements', 'parties']],
  },
};

/** What asks for entries that are not so would find fewer, not more. */
const isNegative = (condition: unknown): boolean => /"\$(?:not|ne)/.test(JSON.stringify(condition));

const along = (way: readonly string[], condition: unknown): Filter =>
  way.reduceRight<unknown>((inner, step) => ({ [step]: inner }), condition) as Filter;

function widened(ways: (typeof WAYS)[string], filter: unknown): unknown {
  if (typeof filter !== 'object' || filter === null) return filter;
  const [[field = '', condition] = [], ...others] = Object.entries(filter as Filter);
  const further = others.length === 0 && !isNegative(condition) ? ways[field] : undefined;
  return further ? { $or: [filter, ...further.map((way) => along(way, condition))] } : filter;
}

/**
 * Lets the filter of a list find what is linked through another entry: news about an agreement is
 * news about its parties, though nobody has linked them a second time.
 * @param filters as the list sends them: `{ $and: [{ partners: { name: { $contains } } }] }`
 */
export function filterThrough(uid: string, filters: unknown): unknown {
  const ways = WAYS[uid];
  const { $and } = (filters ?? {}) as { $and?: unknown };
  if (!ways || !Array.isArray($and)) return filters;
  return { ...(filters as Filter), $and: $and.map((filter) => widened(ways, filter)) };
}

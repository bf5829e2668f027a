import type { Knex } from 'knex';
import { filterToken } from './fullText';
import type { SearchQuery } from './readQuery';
import { ENTRIES } from './searchTables';
import { facetNames, type FacetName, type FacetValue, type SearchAnswer } from './searchAnswer';

/** What facets read of a result. */
export interface Faceted {
  type: string;
  date: string | null;
  /** Ids separated by spaces. */
  domains: string;
  partners: string;
}

/** The facets asked for, understood. */
export interface ChosenFacets {
  filters: string[];
  chosen: SearchAnswer['chosen'];
  unknown: FacetName[];
}

const MOST_VALUES = 8;

const isEntry = (name: FacetName): name is 'domain' | 'partner' =>
  name === 'domain' || name === 'partner';

/** Finds the domain and partner that are asked for by their addresses. */
export async function chooseFacets(connection: Knex, query: SearchQuery): Promise<ChosenFacets> {
  const { facets, locale } = query;
  const found: ChosenFacets = { filters: [], chosen: {}, unknown: [...query.unknown] };
  for (const name of facetNames) {
    const value = facets[name];
    if (value === undefined) continue;
    if (!isEntry(name)) {
      found.filters.push(filterToken(name === 'type' ? 't' : 'y', value));
      found.chosen[name] = { value, label: null };
      continue;
    }
    const entry: { documentId: string; title: string } | undefined = await connection(ENTRIES)
      .where({ type: name, locale, slug: value })
      .select({ documentId: 'document_id', title: 'title' })
      .first();
    if (!entry) {
      found.unknown.push(name);
      continue;
    }
    found.filters.push(filterToken(name === 'domain' ? 'd' : 'p', entry.documentId));
    found.chosen[name] = { value, label: entry.title };
  }
  return found;
}

function counted(values: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, as], [b, bs]) => bs - as || (a < b ? -1 : 1));
}

const ids = (text: string) => (text === '' ? [] : text.split(' '));

async function named(
  connection: Knex,
  locale: string,
  counts: readonly [string, number][],
): Promise<FacetValue[]> {
  const most = counts.slice(0, MOST_VALUES);
  const rows: { documentId: string; slug: string; title: string }[] = await connection(ENTRIES)
    .where({ locale })
    .whereIn(
      'document_id',
      most.map(([id]) => id),
    )
    .select({ documentId: 'document_id', slug: 'slug', title: 'title' });
  return most.flatMap(([id, count]) => {
    const row = rows.find(({ documentId }) => documentId === id);
    return row ? [{ value: row.slug, label: row.title, count }] : [];
  });
}

/** What the results can be narrowed to, the most frequent first; years from the latest on. */
export async function countFacets(
  connection: Knex,
  locale: string,
  results: readonly Faceted[],
): Promise<SearchAnswer['facets']> {
  const plain = (counts: [string, number][]) =>
    counts.slice(0, MOST_VALUES).map(([value, count]) => ({ value, label: null, count }));
  const years = counted(results.flatMap(({ date }) => date?.slice(0, 4) ?? []));
  return {
    type: plain(counted(results.map(({ type }) => type))),
    domain: await named(connection, locale, counted(results.flatMap((one) => ids(one.domains)))),
    partner: await named(connection, locale, counted(results.flatMap((one) => ids(one.partners)))),
    year: plain(years.sort(([one], [other]) => (one < other ? 1 : -1))),
  };
}

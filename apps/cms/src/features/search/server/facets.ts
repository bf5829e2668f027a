import type { Knex } from 'knex';
import { facetNames, type FacetName } from '@entente/protocol/facets';
import type { FacetValue, SearchResponse } from '@entente/protocol/search';
import { filterToken } from './fullText';
import type { SearchQuery } from './readQuery';
import { ENTRIES } from './searchTables';

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
  chosen: SearchResponse['chosen'];
  unknown: FacetName[];
}

const MOST_VALUES = 8;

interface Named {
  documentId: string;
  slug: string;
  title: string;
}

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

function counted(values: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, as], [b, bs]) => bs - as || (a < b ? -1 : 1));
}

const ids = (text: string) => (text === '' ? [] : text.split(' '));

type Counts = [id: string, count: number][];

/** What the entries that are counted are called; one statement for all of them. */
async function namesOfCounted(connection: Knex, locale: string, counts: readonly Counts[]) {
  const documents = counts.flatMap((some) => some.map(([id]) => id));
  if (documents.length === 0) return new Map<string, Named>();
  const rows: Named[] = await connection(ENTRIES)
    .where({ locale })
    .whereIn('document_id', documents)
    .select({ documentId: 'document_id', slug: 'slug', title: 'title' });
  return new Map(rows.map((row) => [row.documentId, row]));
}

const named = (counts: Counts, names: ReadonlyMap<string, Named>): FacetValue[] =>
  counts.flatMap(([id, count]) => {
    const name = names.get(id);
    return name ? [{ value: name.slug, label: name.title, count }] : [];
  });

/** What the results can be narrowed to, the most frequent first; years from the latest on. */
export async function countFacets(
  connection: Knex,
  locale: string,
  results: readonly Faceted[],
): Promise<SearchResponse['facets']> {
  const most = (values: readonly string[]) => counted(values).slice(0, MOST_VALUES);
  const plain = (counts: Counts) => counts.map(([value, count]) => ({ value, label: null, count }));
  const domains = most(results.flatMap((one) => ids(one.domains)));
  const partners = most(results.flatMap((one) => ids(one.partners)));
  const names = await namesOfCounted(connection, locale, [domains, partners]);
  const years = counted(results.flatMap(({ date }) => date?.slice(0, 4) ?? []));
  return {
    type: plain(most(results.map(({ type }) => type))),
    domain: named(domains, names),
    partner: named(partners, names),
    year: plain(years.sort(([one], [other]) => (one < other ? 1 : -1)).slice(0, MOST_VALUES)),
  };
}

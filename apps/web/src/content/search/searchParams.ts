import { facetNames, isFacetName, type FacetName } from '@entente/protocol/facets';
import { maxFacetCharacters, maxSearchCharacters } from '@entente/protocol/limits';
import type { SearchRequest } from '@entente/protocol/search';

/** A search as its address asks for it. */
export interface SearchParams {
  /** As it was typed, without what no field can hold; '' for none. */
  q: string;
  isRepeated: boolean;
  isShortened: boolean;
  facets: Partial<Record<FacetName, string>>;
  /** What was asked for and can't be: names of parameters, as they may be shown. */
  unknown: string[];
  /** The first where none is named; maybe one beyond the last. */
  page: number;
}

const mostUnknown = 3;
const mostName = 20;

/** Where a visitor comes from: no business of ours, and not worth a word. */
const TRACES = /^(?:utm_|mtm_|pk_|at_|gclid$|fbclid$|msclkid$|xtor$)/;
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffd]/g;

const typed = (text: string) => text.replace(CONTROLS, ' ').replace(/\s+/g, ' ').trim();

/**
 * Reads the query of an address. Only what is listed here goes on; what can't be understood is
 * named, so that the page can say it.
 */
export function readSearch(query: URLSearchParams): SearchParams {
  const questions = query.getAll('q');
  const text = typed((questions[0] ?? '').slice(0, 2 * maxSearchCharacters));
  const facets: SearchParams['facets'] = {};
  const unknown = new Set<string>();
  for (const name of new Set(query.keys())) {
    const values = query.getAll(name);
    const [value = ''] = values;
    if (isFacetName(name)) {
      if (values.length === 1 && value.length <= maxFacetCharacters) facets[name] = value;
      else unknown.add(name);
    } else if (name !== 'q' && name !== 'page' && !TRACES.test(name)) {
      unknown.add(typed(name).slice(0, mostName));
    }
  }
  return {
    q: text.slice(0, maxSearchCharacters),
    isRepeated: questions.length > 1,
    isShortened:
      text.length > maxSearchCharacters || (questions[0] ?? '').length > 2 * maxSearchCharacters,
    facets,
    unknown: [...unknown].filter((name) => name !== '').slice(0, mostUnknown),
    page: pageOf(query.get('page') ?? ''),
  };
}

const mostPage = 999_999_999;

/** A page that no search has is asked for all the same: the answer says how many there are. */
function pageOf(text: string): number {
  return /^0*[1-9]\d*$/.test(text) ? Math.min(Number(text), mostPage) : 1;
}

/** What the CMS is asked. */
export function searchRequest({ q, facets, page }: SearchParams, locale: string): SearchRequest {
  return { locale, q, ...facets, page };
}

/** The query of a search: 'q=jumelage&type=agreement&page=2'. */
export function writeSearch(
  q: string,
  facets: Readonly<Partial<Record<FacetName, string>>>,
  page = 1,
): string {
  const query = new URLSearchParams({ q });
  for (const name of facetNames) {
    const value = facets[name];
    if (value !== undefined) query.set(name, value);
  }
  if (page > 1) query.set('page', String(page));
  return query.toString();
}

/** What may narrow a search. */
export const facetNames = ['type', 'domain', 'partner', 'year'] as const;
export type FacetName = (typeof facetNames)[number];

/** A search as its address asks for it. */
export interface AskedSearch {
  /** As it was typed, without what no field can hold; '' for none. */
  q: string;
  isRepeated: boolean;
  isShortened: boolean;
  facets: Partial<Record<FacetName, string>>;
  /** What was asked for and can't be: names of parameters, as they may be shown. */
  unknown: string[];
  page: number;
}

export const mostCharacters = 200;
const mostPages = 30;
const mostUnknown = 3;
const mostName = 20;

/** Where a visitor comes from: no business of ours, and not worth a word. */
const TRACES = /^(?:utm_|mtm_|pk_|at_|gclid$|fbclid$|msclkid$|xtor$)/;
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffd]/g;

const typed = (text: string) => text.replace(CONTROLS, ' ').replace(/\s+/g, ' ').trim();

const isFacet = (name: string): name is FacetName => facetNames.some((facet) => facet === name);

/**
 * Reads the query of an address. Only what is listed here goes on; what can't be understood is
 * named, so that the page can say it.
 */
export function readSearch(query: URLSearchParams): AskedSearch {
  const questions = query.getAll('q');
  const text = typed((questions[0] ?? '').slice(0, 2 * mostCharacters));
  const facets: AskedSearch['facets'] = {};
  const unknown = new Set<string>();
  for (const name of new Set(query.keys())) {
    const values = query.getAll(name);
    const [value = ''] = values;
    if (isFacet(name)) {
      if (values.length === 1 && value.length <= 128) facets[name] = value;
      else unknown.add(name);
    } else if (name !== 'q' && name !== 'page' && !TRACES.test(name)) {
      unknown.add(typed(name).slice(0, mostName));
    }
  }
  const page = Number(query.get('page') ?? '1');
  return {
    q: text.slice(0, mostCharacters),
    isRepeated: questions.length > 1,
    isShortened: text.length > mostCharacters || (questions[0] ?? '').length > 2 * mostCharacters,
    facets,
    unknown: [...unknown].filter((name) => name !== '').slice(0, mostUnknown),
    page: Number.isInteger(page) && page >= 1 && page <= mostPages ? page : 1,
  };
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

import { isFound } from './readTexts';
import { analyse, type Token } from './analyse';
import { wordsOf } from './words';
import { facetNames, type FacetName, type QueryProblem } from './searchAnswer';

/** What is asked for, checked. */
export interface SearchQuery {
  locale: string;
  /** As it was typed, up to where it is searched for. */
  text: string;
  terms: Token[];
  problem: QueryProblem | null;
  facets: Partial<Record<FacetName, string>>;
  unknown: FacetName[];
  page: number;
  isShortened: boolean;
}

/** Beyond, the question is cut: nobody has typed it. */
export const MOST_CHARACTERS = 200;
const MOST_TERMS = 8;
/** As many as `MOST_RESULTS` fill. */
export const MOST_PAGES = 10;

const FACET_SHAPES: Readonly<Record<FacetName, (value: string) => boolean>> = {
  type: isFound,
  domain: (value) => /^[a-z0-9-]{1,128}$/.test(value),
  partner: (value) => /^[a-z0-9-]{1,128}$/.test(value),
  year: (value) => /^\d{4}$/.test(value),
};

function readTerms(text: string, locale: string) {
  const terms = new Map<string, Token>();
  for (const term of analyse(text, locale)) {
    // A word said twice counts where it was said last, so that its beginning may be completed.
    terms.delete(term.token);
    terms.set(term.token, term);
  }
  return [...terms.values()].slice(0, MOST_TERMS);
}

function problemOf(text: string, terms: readonly Token[]): QueryProblem | null {
  if (text.trim() === '' || terms.length > 0) return null;
  return wordsOf(text).length > 0 ? 'common' : 'unreadable';
}

/** Reads a question of the site. Whatever the text, this is bounded work. */
export function readQuery(parameters: URLSearchParams, locale: string): SearchQuery {
  const whole = parameters.get('q') ?? '';
  const text = whole.slice(0, MOST_CHARACTERS);
  const terms = readTerms(text, locale);
  const facets: SearchQuery['facets'] = {};
  const unknown: FacetName[] = [];
  for (const name of facetNames) {
    const values = parameters.getAll(name);
    const [value] = values;
    if (value === undefined) continue;
    if (values.length === 1 && FACET_SHAPES[name](value)) facets[name] = value;
    else unknown.push(name);
  }
  const page = Number(parameters.get('page') ?? '1');
  return {
    locale,
    text,
    terms,
    problem: problemOf(text, terms),
    facets,
    unknown,
    page: Number.isInteger(page) && page >= 1 && page <= MOST_PAGES ? page : 1,
    isShortened: whole.length > MOST_CHARACTERS,
  };
}

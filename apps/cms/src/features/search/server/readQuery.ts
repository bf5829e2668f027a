import { facetNames, type FacetName } from '@entente/protocol/facets';
import type { QueryProblem, SearchRequest } from '@entente/protocol/search';
import { isFound } from './readTexts';
import { analyse, type Token } from './analyse';
import { wordsOf } from './words';

/** What is asked for, understood. */
export interface SearchQuery {
  locale: string;
  /** As it was typed. */
  text: string;
  terms: Token[];
  problem: QueryProblem | null;
  facets: Partial<Record<FacetName, string>>;
  unknown: FacetName[];
  page: number;
}

const MOST_TERMS = 8;

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

/** Understands a question of the site. Whatever the text, this is bounded work. */
export function readQuery({ q: text, locale, page, ...asked }: SearchRequest): SearchQuery {
  const terms = readTerms(text, locale);
  const facets: SearchQuery['facets'] = {};
  const unknown: FacetName[] = [];
  for (const name of facetNames) {
    const value = asked[name];
    if (value === undefined) continue;
    if (FACET_SHAPES[name](value)) facets[name] = value;
    else unknown.push(name);
  }
  return { locale, text, terms, problem: problemOf(text, terms), facets, unknown, page };
}

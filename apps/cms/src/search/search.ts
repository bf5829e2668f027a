import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { EntryType } from '@entente/model/segments';
import { withConnection } from '../database/connection';
import { chooseFacets, countFacets, type Faceted } from './facets';
import { filterToken, type Question } from './fullText';
import { fullText } from './fullTextOf';
import { quotePiece, quoteWhole } from './quote';
import { byDate, rank, type Candidate } from './rank';
import { readTerms, type Term } from './terms';
import type { SearchQuery } from './readQuery';
import { ENTRIES, TEXTS } from './searchTables';
import type { Hit, SearchAnswer } from './searchAnswer';

/** Results ranked and counted; what matches besides is not looked at, so that no question is dear. */
export const MOST_RESULTS = 300;
const PER_PAGE = 10;

interface Row extends Candidate, Faceted {
  documentId: string;
  type: EntryType;
  slug: string;
  title: string;
  kind: string | null;
}

const COLUMNS = {
  id: 'id',
  documentId: 'document_id',
  type: 'type',
  slug: 'slug',
  title: 'title',
  kind: 'kind',
  date: 'date',
  domains: 'domains',
  partners: 'partners',
  titleTokens: 'title_tokens',
  leadTokens: 'lead_tokens',
  oftenTokens: 'often_tokens',
};

/** Those that have the words in their heads first, where more match than are looked at. */
async function findIds(connection: Knex, question: Question) {
  const index = fullText();
  const ids = await index.find(connection, question, MOST_RESULTS + 1);
  if (ids.length <= MOST_RESULTS) return { ids, isCut: false };
  const heads = await index.find(connection, { ...question, onlyHead: true }, MOST_RESULTS);
  const both = [...new Set([...heads, ...ids])];
  return { ids: both.slice(0, MOST_RESULTS), isCut: true };
}

async function findRows(connection: Knex, terms: readonly Term[], filters: readonly string[]) {
  const groups = terms.map(({ token, longer }) => [token, ...longer]);
  const question = { groups, filters, needs: 'all' as const };
  let match: SearchAnswer['match'] = 'all';
  let found = await findIds(connection, question);
  if (found.ids.length === 0 && groups.length > 1) {
    match = 'any';
    found = await findIds(connection, { ...question, needs: match });
  }
  const rows: Row[] = await connection(ENTRIES).whereIn('id', found.ids).select(COLUMNS);
  return { rows, match, isCut: found.isCut };
}

async function toHits(
  connection: Knex,
  locale: string,
  rows: readonly Row[],
  terms: readonly Term[],
): Promise<Hit[]> {
  const texts: { id: number; text: string }[] = await connection(TEXTS)
    .whereIn(
      'id',
      rows.map(({ id }) => id),
    )
    .select('id', 'text');
  const wanted = new Set(terms.flatMap(({ token, longer }) => [token, ...longer]));
  return rows.map(({ id, type, documentId, slug, title, kind, date }) => ({
    type,
    documentId,
    slug,
    title: quoteWhole(title, locale, wanted),
    snippet: quotePiece(texts.find((one) => one.id === id)?.text ?? '', locale, wanted),
    kind: kind === '' ? null : kind,
    date,
  }));
}

/** What the public may read that answers a question. Bounded, whatever is asked. */
export async function search(strapi: Core.Strapi, query: SearchQuery): Promise<SearchAnswer> {
  const { locale, problem, isShortened } = query;
  return withConnection(strapi, async (connection) => {
    const { filters, chosen, unknown } = await chooseFacets(connection, query);
    const terms = await readTerms(connection, query);
    const isAsked = problem === null && terms.length + filters.length > 0;
    const { rows, match, isCut } = isAsked
      ? await findRows(connection, terms, [filterToken('l', locale), ...filters])
      : { rows: [], match: 'all' as const, isCut: false };
    const ranked = terms.length > 0 ? rank(rows, terms) : [...rows].sort(byDate);
    const pages = Math.max(1, Math.ceil(ranked.length / PER_PAGE));
    const page = Math.min(query.page, pages);
    const shown = ranked.slice((page - 1) * PER_PAGE, page * PER_PAGE);
    return {
      problem,
      corrections: terms.flatMap(({ correction }) => correction ?? []),
      match,
      total: ranked.length,
      isCut,
      page,
      pages,
      hits: await toHits(connection, locale, shown, terms),
      facets: await countFacets(connection, locale, ranked),
      chosen,
      unknown,
      isShortened,
    };
  });
}

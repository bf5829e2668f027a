import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { EntryType } from '@entente/model/segments';
import { maxSearchResults, searchPageSize } from '@entente/protocol/limits';
import type { SearchHit, SearchResponse } from '@entente/protocol/search';
import { withConnection } from '../../../platform/database/connection';
import { chooseFacets, countFacets, type Faceted } from './facets';
import { filterToken } from './fullText';
import { fullText } from './fullTextOf';
import { whereIds } from './jsonRows';
import { quotePiece, quoteWhole } from './quote';
import { byDate, rank, type Candidate } from './rank';
import { readTerms, type Term } from './terms';
import type { SearchQuery } from './readQuery';
import { ENTRIES, TEXTS } from './searchTables';

type Row = Candidate & Faceted;

/** What every candidate is ranked and counted by; the rest is read of those that are shown. */
const COLUMNS = {
  id: 'id',
  type: 'type',
  date: 'date',
  domains: 'domains',
  partners: 'partners',
  titleTokens: 'title_tokens',
  leadTokens: 'lead_tokens',
  oftenTokens: 'often_tokens',
};

interface Shown {
  id: number;
  documentId: string;
  type: EntryType;
  slug: string;
  title: string;
  kind: string | null;
  date: string | null;
  text: string;
}

const SHOWN = {
  id: 'entry.id',
  documentId: 'entry.document_id',
  type: 'entry.type',
  slug: 'entry.slug',
  title: 'entry.title',
  kind: 'entry.kind',
  date: 'entry.date',
  text: 'text.text',
};

async function findRows(connection: Knex, terms: readonly Term[], filters: readonly string[]) {
  const groups = terms.map(({ token, longer }) => [token, ...longer]);
  const question = { groups, filters, needs: 'all' as const };
  let match: SearchResponse['match'] = 'all';
  let found = await fullText().find(connection, question, maxSearchResults);
  if (found.ids.length === 0 && groups.length > 1) {
    match = 'any';
    found = await fullText().find(connection, { ...question, needs: match }, maxSearchResults);
  }
  const rows: Row[] =
    found.ids.length === 0
      ? []
      : await whereIds(connection(ENTRIES), 'id', found.ids).select(COLUMNS);
  return { rows, match, isCut: found.isCut };
}

/** Which term each token stands for. */
const wantedOf = (terms: readonly Term[]) =>
  new Map(terms.flatMap(({ token, longer }, at) => [token, ...longer].map((one) => [one, at])));

async function toHits(
  connection: Knex,
  locale: string,
  ids: readonly number[],
  terms: readonly Term[],
): Promise<SearchHit[]> {
  if (ids.length === 0) return [];
  const rows: Shown[] = await connection(`${ENTRIES} as entry`)
    .join(`${TEXTS} as text`, 'text.id', 'entry.id')
    .whereIn('entry.id', ids)
    .select(SHOWN);
  const wanted = wantedOf(terms);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    if (!row) return [];
    const { type, documentId, slug, title, kind, date, text } = row;
    return {
      type,
      documentId,
      slug,
      title: quoteWhole(title, locale, wanted),
      snippet: quotePiece(text, locale, wanted),
      kind: kind === '' ? null : kind,
      date,
    };
  });
}

/** What the public may read that answers a question. Bounded, whatever is asked. */
export async function search(strapi: Core.Strapi, query: SearchQuery): Promise<SearchResponse> {
  const { locale, problem, page } = query;
  return withConnection(strapi, async (connection) => {
    const { filters, chosen, unknown } = await chooseFacets(connection, query);
    const terms = await readTerms(connection, query);
    const isAsked = problem === null && terms.length + filters.length > 0;
    const { rows, match, isCut } = isAsked
      ? await findRows(connection, terms, [filterToken('l', locale), ...filters])
      : { rows: [], match: 'all' as const, isCut: false };
    const ranked = terms.length > 0 ? rank(rows, terms) : [...rows].sort(byDate);
    const pages = Math.max(1, Math.ceil(ranked.length / searchPageSize));
    const shown = ranked.slice((page - 1) * searchPageSize, page * searchPageSize);
    return {
      problem,
      corrections: terms.flatMap(({ correction }) => correction ?? []),
      match,
      total: ranked.length,
      isCut,
      page,
      pages,
      hits: await toHits(
        connection,
        locale,
        shown.map(({ id }) => id),
        terms,
      ),
      facets: await countFacets(connection, locale, ranked),
      chosen,
      unknown,
    };
  });
}

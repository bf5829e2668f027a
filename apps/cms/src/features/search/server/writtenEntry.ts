import { createHash } from 'node:crypto';
import { analyseEntry, type EntryWord } from './analyseEntry';
import type { ReadText } from './readTexts';

/** An entry as it is written; columns by their names. */
export interface WrittenEntry {
  row: EntryRow;
  text: { text: string; words: string; digest: string };
  tokens: { head: string[]; body: string[]; filters: string[] };
  uses: string[];
  words: Map<string, EntryWord>;
}

/** A row of `ENTRIES`. */
export interface EntryRow {
  type: string;
  document_id: string;
  locale: string;
  slug: string;
  title: string;
  kind: string | null;
  date: string | null;
  domains: string;
  partners: string;
  title_tokens: string;
  lead_tokens: string;
  often_tokens: string;
}

/** Of all that an entry is written from: what is as it was need not be written again. */
export const digestOf = (entry: ReadText): string =>
  createHash('sha256').update(JSON.stringify(entry)).digest('base64url');

/** @param digest see `digestOf` */
export function writtenEntry(entry: ReadText, digest: string): WrittenEntry {
  const { titles, lead, often, head, body, filters, words, shown } = analyseEntry(entry);
  const row: EntryRow = {
    type: entry.type,
    document_id: entry.documentId,
    locale: entry.locale,
    slug: entry.slug,
    title: entry.title,
    kind: entry.kind ?? null,
    date: entry.date ?? null,
    domains: [...new Set(entry.domains)].join(' '),
    partners: [...new Set(entry.partners)].join(' '),
    title_tokens: titles.map((tokens) => tokens.join(' ')).join('|'),
    lead_tokens: lead.join(' '),
    often_tokens: often.map(([token, times]) => `${token}:${times}`).join(' '),
  };
  return {
    row,
    text: { text: shown, words: [...words.keys()].join(' '), digest },
    tokens: { head, body, filters },
    uses: entry.uses,
    words,
  };
}

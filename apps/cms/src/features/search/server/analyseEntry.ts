import { analyse, type Token } from './analyse';
import type { ReadText } from './readTexts';
import { filterToken, REGISTER } from './fullText';

/** A word of an entry: its token, and how it is written where it isn't a sentence's first. */
export interface EntryWord {
  token: string;
  shown: string;
}

/** An entry's text taken apart, ready to be written. */
export interface AnalysedEntry {
  /** Tokens of the title, then of each other name. */
  titles: string[][];
  lead: string[];
  /** The tokens that the text has more than once, with how often; the most frequent first. */
  often: [token: string, times: number][];
  head: string[];
  body: string[];
  filters: string[];
  words: Map<string, EntryWord>;
  /** What results quote. */
  shown: string;
}

/** Bounds of what one entry may cost, in UTF-16 units. Nobody writes an article that long. */
const MOST_TITLE = 1_000;
const MOST_TEXT = 100_000;
const MOST_SHOWN = 6_000;
/** Tokens whose number is kept. */
const MOST_OFTEN = 24;

const LINE_END = '\n';

const distinct = (tokens: readonly Token[]) => [...new Set(tokens.map(({ token }) => token))];

function oftenIn(tokens: readonly Token[]): [string, number][] {
  const times = new Map<string, number>();
  for (const { token } of tokens) times.set(token, (times.get(token) ?? 0) + 1);
  return [...times]
    .filter(([, count]) => count > 1)
    .sort(([one, ones], [other, others]) => others - ones || (one < other ? -1 : 1))
    .slice(0, MOST_OFTEN);
}

/** A title among sentences would run into the next one. */
const sentence = (line: string) => (/[.!?…:;,»”)]$/.test(line) ? line : `${line}.`);

const isCapital = (text: string) => text !== text.toLowerCase();

function noteWords(words: Map<string, EntryWord>, text: string, tokens: readonly Token[]): void {
  for (const { word, token, start, end } of tokens) {
    const shown = text.slice(start, end);
    const known = words.get(word);
    // « Québec » always has its capital; « protocole » has one at the beginning of a sentence.
    if (!known || (isCapital(known.shown) && !isCapital(shown))) words.set(word, { token, shown });
  }
}

/** @example filtersOf: ['lfr', 'tarticle', 'y2024', 'd…', 'p…'] */
function filtersOf({ locale, type, date, domains = [], partners = [] }: ReadText): string[] {
  return [
    filterToken('l', locale),
    filterToken('t', type),
    ...(type === 'article' ? [] : [REGISTER]),
    ...(date ? [filterToken('y', date.slice(0, 4))] : []),
    ...domains.map((id) => filterToken('d', id)),
    ...partners.map((id) => filterToken('p', id)),
  ];
}

export function analyseEntry(entry: ReadText): AnalysedEntry {
  const { locale, title, aliases = [], lead = '', names = [], body = [] } = entry;
  const words = new Map<string, EntryWord>();
  const read = (text: string, most: number) => {
    const cut = text.slice(0, most);
    const tokens = analyse(cut, locale);
    noteWords(words, cut, tokens);
    return tokens;
  };
  const titles = [title, ...aliases].map((name) => distinct(read(name, MOST_TITLE)));
  const text = body.filter((line) => line !== '').join(LINE_END);
  const leadTokens = read(lead, MOST_TEXT);
  const nameTokens = read([...new Set(names)].join(LINE_END), MOST_TEXT);
  const bodyTokens = read(text, MOST_TEXT);
  const leads = distinct([...leadTokens, ...nameTokens]);
  return {
    titles: titles.filter((tokens) => tokens.length > 0),
    lead: leads,
    often: oftenIn([...leadTokens, ...bodyTokens]),
    head: [...new Set([...titles.flat(), ...leads])],
    body: distinct(bodyTokens),
    filters: [...new Set(filtersOf(entry))],
    words,
    shown: [lead, ...body]
      .filter((line) => line !== '')
      .map(sentence)
      .join(LINE_END)
      .slice(0, MOST_SHOWN),
  };
}

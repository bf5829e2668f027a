import type { Term } from './terms';

/** What ranking reads of an entry. */
export interface Candidate {
  id: number;
  date: string | null;
  /** As written by `entryRow`. */
  titleTokens: string;
  leadTokens: string;
  oftenTokens: string;
}

/** What a word weighs by where it stands; in the text, by how often besides. */
const TITLE = 10;
const ALIAS = 8;
const LEAD = 4;
const BODY = 1;
const OFTEN = 0.3;
const MOST_TIMES = 10;
/** A word that only begins like the one typed. */
const LONGER = 0.5;
/** The title has the words side by side; it has no others. */
const PHRASE = 6;
const WHOLE = 12;

/** Texts of tokens, each with a space on both sides: cheaper to look through than to take apart. */
interface Fields {
  /** The title, then other names. */
  titles: string[];
  lead: string;
  often: string;
}

const padded = (tokens: string) => ` ${tokens} `;
const has = (tokens: string, token: Sought) => tokens.includes(token.spaced);

/** A token, as it stands in those texts. */
interface Sought {
  spaced: string;
  counted: string;
}
const sought = (token: string): Sought => ({ spaced: ` ${token} `, counted: ` ${token}:` });

/** A term, ready to be looked for in hundreds of entries. */
interface SoughtTerm {
  token: Sought;
  longer: Sought[];
}

const fieldsOf = ({ titleTokens, leadTokens, oftenTokens }: Candidate): Fields => ({
  titles: titleTokens.split('|').map(padded),
  lead: padded(leadTokens),
  often: ` ${oftenTokens}`,
});

function timesIn(often: string, { counted }: Sought): number {
  const at = often.indexOf(counted);
  if (at < 0) return 0;
  const from = at + counted.length;
  return Math.min(parseInt(often.slice(from, from + 6), 10), MOST_TIMES);
}

function weightIn({ titles, lead, often }: Fields, token: Sought): number {
  const title = titles.findIndex((tokens) => has(tokens, token));
  if (title >= 0) return title === 0 ? TITLE : ALIAS;
  return (has(lead, token) ? LEAD : BODY) + OFTEN * timesIn(often, token);
}

/** How a term's best token weighs: the one that was typed, or a longer one where it counts more. */
function termWeight(fields: Fields, { token, longer }: SoughtTerm): number {
  const own = weightIn(fields, token);
  return own >= ALIAS ? own : Math.max(own, ...longer.map((one) => LONGER * weightIn(fields, one)));
}

/** How much of a title the question says; a word that is only begun says half of it. */
function share(title: string, terms: readonly SoughtTerm[]): number {
  const words = title.split(' ').length - 2;
  const said = terms.reduce((sum, { token, longer }) => {
    if (has(title, token)) return sum + 1;
    return longer.some((one) => has(title, one)) ? sum + LONGER : sum;
  }, 0);
  return said / Math.max(words, terms.length);
}

function titleBonus({ titles }: Fields, terms: readonly SoughtTerm[], phrase: string): number {
  const most = Math.max(...titles.map((title) => share(title, terms)));
  const isPhrase = terms.length > 1 && titles.some((title) => title.includes(phrase));
  return WHOLE * most ** 2 + (isPhrase ? PHRASE : 0);
}

/**
 * The candidates, best first. Written here and not asked of the database, so that SQLite and
 * PostgreSQL agree. A word that few of the candidates have in their title says more about those.
 */
export function rank<C extends Candidate>(candidates: readonly C[], terms: readonly Term[]): C[] {
  const read = candidates.map((candidate) => ({ candidate, fields: fieldsOf(candidate) }));
  const looked = terms.map(({ token, longer }) => {
    const own = sought(token);
    const titled = read.filter(({ fields }) => has(fields.titles[0] ?? '', own)).length;
    const rarity = 1 + Math.log((read.length + 1) / (titled + 1)) / 4;
    return { token: own, longer: longer.map(sought), rarity };
  });
  const phrase = padded(terms.map(({ token }) => token).join(' '));
  const scored = read.map(({ candidate, fields }) => {
    const words = looked.reduce((sum, term) => sum + termWeight(fields, term) * term.rarity, 0);
    const score = words + titleBonus(fields, looked, phrase);
    return { candidate, score: Math.round(score * 2) / 2 };
  });
  scored.sort(
    (one, other) =>
      other.score - one.score ||
      byDate(one.candidate, other.candidate) ||
      other.candidate.id - one.candidate.id,
  );
  return scored.map(({ candidate }) => candidate);
}

/** The latest first; what has no date last. */
export const byDate = (one: { date: string | null }, other: { date: string | null }) =>
  (one.date ?? '') < (other.date ?? '') ? 1 : (one.date ?? '') > (other.date ?? '') ? -1 : 0;

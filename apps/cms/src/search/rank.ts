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

interface Fields {
  /** The title, then other names. */
  titles: string[][];
  title: Set<string>;
  aliases: Set<string>;
  lead: Set<string>;
  often: Map<string, number>;
}

const split = (text: string, separator: string) => (text === '' ? [] : text.split(separator));

function fieldsOf({ titleTokens, leadTokens, oftenTokens }: Candidate): Fields {
  const titles = split(titleTokens, '|').map((title) => split(title, ' '));
  const often = split(oftenTokens, ' ').map((pair): [string, number] => {
    const [token = '', times = '0'] = pair.split(':');
    return [token, Number(times)];
  });
  return {
    titles,
    title: new Set(titles[0]),
    aliases: new Set(titles.slice(1).flat()),
    lead: new Set(split(leadTokens, ' ')),
    often: new Map(often),
  };
}

function weightIn(fields: Fields, token: string): number {
  if (fields.title.has(token)) return TITLE;
  if (fields.aliases.has(token)) return ALIAS;
  const times = Math.min(fields.often.get(token) ?? 0, MOST_TIMES);
  return (fields.lead.has(token) ? LEAD : BODY) + OFTEN * times;
}

/** How a term's best token weighs; a match in the title is worth more in a short title. */
function termWeight(fields: Fields, { token, longer }: Term): number {
  const own = weightIn(fields, token);
  return Math.max(own, ...longer.map((one) => LONGER * weightIn(fields, one)));
}

const holdsInOrder = (title: readonly string[], tokens: readonly string[]) =>
  title.some((_, at) => tokens.every((token, step) => title[at + step] === token));

/** How much of a title the question says; a word that is only begun says half of it. */
function share(title: readonly string[], terms: readonly Term[]): number {
  const said = terms.reduce((sum, { token, longer }) => {
    if (title.includes(token)) return sum + 1;
    return longer.some((one) => title.includes(one)) ? sum + LONGER : sum;
  }, 0);
  return title.length === 0 ? 0 : said / Math.max(title.length, terms.length);
}

function titleBonus({ titles }: Fields, terms: readonly Term[]): number {
  const shares = titles.map((title) => share(title, terms));
  const tokens = terms.map(({ token }) => token);
  const isPhrase = tokens.length > 1 && titles.some((title) => holdsInOrder(title, tokens));
  return WHOLE * Math.max(0, ...shares) ** 2 + (isPhrase ? PHRASE : 0);
}

/**
 * The candidates, best first. Written here and not asked of the database, so that SQLite and
 * PostgreSQL agree. A word that few of the candidates have in their title says more about those.
 */
export function rank<C extends Candidate>(candidates: readonly C[], terms: readonly Term[]): C[] {
  const read = candidates.map((candidate) => ({ candidate, fields: fieldsOf(candidate) }));
  const tokens = terms.map(({ token }) => token);
  const rarity = new Map(
    tokens.map((token) => {
      const titled = read.filter(({ fields }) => fields.title.has(token)).length;
      return [token, 1 + Math.log((read.length + 1) / (titled + 1)) / 4];
    }),
  );
  const scored = read.map(({ candidate, fields }) => {
    const words = terms.reduce(
      (sum, term) => sum + termWeight(fields, term) * (rarity.get(term.token) ?? 1),
      0,
    );
    const score = words + titleBonus(fields, terms);
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

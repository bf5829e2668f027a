import type { Knex } from 'knex';
import type { SearchQuery } from './readQuery';
import { WORDS } from './searchTables';
import { canBeMistyped, likelyHalves, slipsBetween, slipsIn, soundOf } from './spellings';

/** A word of the question as it is looked for: one of these tokens, the first as it was typed. */
export interface Term {
  token: string;
  /** What the typed word may be the beginning of. */
  longer: string[];
  /** The word meant, as it is written, where nothing has the one that was typed. */
  correction: { from: string; to: string } | null;
}

interface KnownWord {
  word: string;
  token: string;
  shown: string;
  entries: number;
}

/** What the last word may become. */
const MOST_LONGER = 12;
const LEAST_BEGINNING = 3;
/** What is compared with a mistyped word. */
const MOST_NEAR = 300;

/** 'queb' → 'quec': what comes after every word that begins with it. */
const after = (beginning: string) => {
  const points = [...beginning];
  const last = points.pop() ?? '';
  return points.join('') + String.fromCodePoint((last.codePointAt(0) ?? 0) + 1);
};

async function knownTokens(connection: Knex, locale: string, tokens: readonly string[]) {
  const rows: { token: string }[] = await connection(WORDS)
    .where({ locale })
    .whereIn('token', tokens)
    .distinct('token');
  return new Set(rows.map(({ token }) => token));
}

async function longerWords(connection: Knex, locale: string, word: string): Promise<string[]> {
  if (word.length < LEAST_BEGINNING) return [];
  const rows: KnownWord[] = await connection(WORDS)
    .where({ locale })
    .where('word', '>=', word)
    .where('word', '<', after(word))
    .orderBy([{ column: 'entries', order: 'desc' }, { column: 'word' }])
    .limit(MOST_LONGER)
    .select('word', 'token', 'entries');
  return [...new Set(rows.filter((row) => row.word.startsWith(word)).map(({ token }) => token))];
}

/** The word that was most likely meant, where nothing has the one that was typed. */
async function nearest(connection: Knex, locale: string, typed: string): Promise<KnownWord | null> {
  if (!canBeMistyped(typed)) return null;
  const slips = slipsIn(typed);
  const sound = soundOf(typed);
  const halves = likelyHalves(sound, slips);
  const near: KnownWord[] = await connection(WORDS)
    .where({ locale })
    .where((either) =>
      either
        .whereIn(
          'opening',
          halves.map(({ opening }) => opening),
        )
        .orWhereIn(
          'ending',
          halves.map(({ ending }) => ending),
        ),
    )
    .orderBy([{ column: 'entries', order: 'desc' }, { column: 'word' }])
    .limit(MOST_NEAR)
    .select('word', 'token', 'shown', 'entries');
  const heard = (word: string) => slipsBetween(sound, soundOf(word));
  // As it sounds, then as it is written, then what most entries have.
  const rank = ({ word, entries }: KnownWord) =>
    heard(word) * 1_000 + slipsBetween(typed, word) * 200 - Math.min(entries, 190);
  const likely = near
    .filter(({ word }) => heard(word) <= slips)
    .sort((one, other) => rank(one) - rank(other) || (one.word < other.word ? -1 : 1));
  return likely[0] ?? null;
}

/** What to look for: the words typed, what the last may become, what a mistyped one should be. */
export async function readTerms(
  connection: Knex,
  { locale, text, terms: typed }: SearchQuery,
): Promise<Term[]> {
  if (typed.length === 0) return [];
  const known = await knownTokens(
    connection,
    locale,
    typed.map(({ token }) => token),
  );
  const terms: Term[] = [];
  for (const [position, { word, token, start, end }] of typed.entries()) {
    const isLast = position === typed.length - 1;
    const longer = isLast ? await longerWords(connection, locale, word) : [];
    const isUnknown = !known.has(token) && longer.length === 0;
    const meant = isUnknown ? await nearest(connection, locale, word) : null;
    terms.push({
      token: meant?.token ?? token,
      longer: longer.filter((one) => one !== token),
      correction: meant && { from: text.slice(start, end), to: meant.shown },
    });
  }
  return terms;
}

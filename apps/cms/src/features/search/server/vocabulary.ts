import type { Knex } from 'knex';
import type { EntryWord } from './analyseEntry';
import { jsonOf, jsonRows, jsonValues, rowsOf } from './jsonRows';
import { WORDS } from './searchTables';
import { canBeMistyped, halvesOf, soundOf } from './spellings';

const AT_ONCE = 2_000;

interface Changed extends EntryWord {
  word: string;
  /** How many entries more (or less) have it. */
  entries: number;
}

interface Counted {
  word: string;
  entries: number;
}

/** How many entries more (or less) have each word of a locale. */
export class VocabularyChange {
  private readonly changes = new Map<string, Map<string, Changed>>();

  add(locale: string, words: ReadonlyMap<string, EntryWord>): void {
    for (const [word, written] of words) this.change(locale, word, written, 1);
  }

  remove(locale: string, words: Iterable<string>): void {
    for (const word of words) this.change(locale, word, null, -1);
  }

  private change(locale: string, word: string, written: EntryWord | null, by: number): void {
    const words = this.changes.get(locale) ?? new Map<string, Changed>();
    this.changes.set(locale, words);
    const known = words.get(word) ?? { word, token: '', shown: '', entries: 0 };
    const { token, shown } = known.token || !written ? known : written;
    words.set(word, { word, token, shown, entries: known.entries + by });
  }

  async write(connection: Knex): Promise<void> {
    for (const [locale, words] of this.changes) {
      const changed = [...words.values()].filter(({ entries }) => entries !== 0);
      if (changed.length > 0) await writeWords(connection, locale, changed);
    }
  }

  /** Where no word is written yet. */
  async writeFirst(connection: Knex): Promise<void> {
    for (const [locale, words] of this.changes) {
      const all = [...words.values()];
      for (let first = 0; first < all.length; first += AT_ONCE)
        await addWords(connection, locale, all.slice(first, first + AT_ONCE));
    }
  }
}

/**
 * Most words of a new entry are known, and a count is in no index: those cost little. By how many
 * more they get, since SQLite would join given rows by looking through them for each word it has.
 */
async function countWords(connection: Knex, locale: string, changed: readonly Changed[]) {
  const byMore = new Map<number, string[]>();
  for (const { word, entries } of changed) {
    const words = byMore.get(entries) ?? [];
    byMore.set(entries, words);
    words.push(word);
  }
  const counted: Counted[] = [];
  for (const [more, words] of byMore)
    counted.push(
      ...rowsOf<Counted>(
        await connection.raw(
          `update ${WORDS} set entries = entries + ?
           where locale = ? and word in (${jsonValues()}) returning word, entries`,
          [more, locale, jsonOf(words)],
        ),
      ),
    );
  return counted;
}

const ADD = () => `insert into ${WORDS} (locale, word, token, shown, opening, ending, entries)
  ${jsonRows({
    locale: 'text',
    word: 'text',
    token: 'text',
    shown: 'text',
    opening: 'text',
    ending: 'text',
    entries: 'integer',
  })}
  on conflict (locale, word) do update set entries = ${WORDS}.entries + excluded.entries`;

const halves = (word: string) => (canBeMistyped(word) ? halvesOf(soundOf(word)) : {});

async function addWords(connection: Knex, locale: string, added: readonly Changed[]) {
  const rows = added.map((one) => ({ locale, ...one, ...halves(one.word) }));
  await connection.raw(ADD(), [jsonOf(rows)]);
}

async function writeWords(connection: Knex, locale: string, changed: readonly Changed[]) {
  const counted = await countWords(connection, locale, changed);
  const known = new Set(counted.map(({ word }) => word));
  const added = changed.filter(({ word, entries }) => entries > 0 && !known.has(word));
  if (added.length > 0) await addWords(connection, locale, added);
  const gone = counted.filter(({ entries }) => entries <= 0).map(({ word }) => word);
  if (gone.length > 0) await connection(WORDS).where({ locale }).whereIn('word', gone).delete();
}

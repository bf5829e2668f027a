import type { Knex } from 'knex';
import type { EntryWord } from './analyseEntry';
import { jsonRows, rowsOf } from './jsonRows';
import { WORDS } from './searchTables';
import { canBeMistyped, halvesOf, soundOf } from './spellings';

interface Changed extends EntryWord {
  word: string;
  /** How many entries more (or less) have it. */
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
}

const COUNT = () => `insert into ${WORDS} (locale, word, token, shown, opening, ending, entries)
  ${jsonRows({
    locale: 'text',
    word: 'text',
    token: 'text',
    shown: 'text',
    opening: 'text',
    ending: 'text',
    entries: 'integer',
  })}
  on conflict (locale, word) do update set entries = ${WORDS}.entries + excluded.entries
  returning word, entries`;

const halves = (word: string) => (canBeMistyped(word) ? halvesOf(soundOf(word)) : {});

async function writeWords(connection: Knex, locale: string, changed: readonly Changed[]) {
  const rows = changed.map((one) => ({ locale, ...one, ...halves(one.word) }));
  const counted = rowsOf<{ word: string; entries: number }>(
    await connection.raw(COUNT(), [JSON.stringify(rows)]),
  );
  const gone = counted.filter(({ entries }) => entries <= 0).map(({ word }) => word);
  if (gone.length > 0) await connection(WORDS).where({ locale }).whereIn('word', gone).delete();
}

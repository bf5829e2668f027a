import type { Knex } from 'knex';
import type { EntryWord } from './analyseEntry';
import { SPELLINGS, WORDS } from './searchTables';
import { canBeMistyped, soundOf, spellingsOf } from './spellings';

const AT_ONCE = 100;

/** How many entries more (or less) have each word of a locale. */
export class VocabularyChange {
  private readonly changes = new Map<string, Map<string, EntryWord & { by: number }>>();

  add(locale: string, words: ReadonlyMap<string, EntryWord>): void {
    for (const [word, written] of words) this.change(locale, word, written, 1);
  }

  remove(locale: string, words: Iterable<string>): void {
    for (const word of words) this.change(locale, word, { token: '', shown: '' }, -1);
  }

  private change(locale: string, word: string, written: EntryWord, by: number): void {
    const words = this.changes.get(locale) ?? new Map<string, EntryWord & { by: number }>();
    this.changes.set(locale, words);
    const known = words.get(word);
    words.set(word, {
      ...(known?.token ? known : written),
      by: (known?.by ?? 0) + by,
    });
  }

  async write(connection: Knex): Promise<void> {
    for (const [locale, words] of this.changes) {
      const changed = [...words].filter(([, { by }]) => by !== 0);
      for (let first = 0; first < changed.length; first += AT_ONCE)
        await writeSome(connection, locale, changed.slice(first, first + AT_ONCE));
    }
  }
}

type Changed = [word: string, change: EntryWord & { by: number }];

async function writeSome(connection: Knex, locale: string, changed: readonly Changed[]) {
  const names = changed.map(([word]) => word);
  const known: { word: string; entries: number }[] = await connection(WORDS)
    .where({ locale })
    .whereIn('word', names)
    .select('word', 'entries');
  const had = new Map(known.map(({ word, entries }) => [word, entries]));
  const counts = changed.map(([word, change]) => ({
    word,
    ...change,
    had: had.get(word),
    entries: (had.get(word) ?? 0) + change.by,
  }));
  const kept = counts.filter(({ entries }) => entries > 0);
  const gone = counts.filter((one) => one.had !== undefined && one.entries <= 0);
  const fresh = kept.filter((one) => one.had === undefined);
  await addWords(connection, locale, fresh);
  await countWords(connection, locale, kept);
  await forgetWords(
    connection,
    locale,
    gone.map(({ word }) => word),
  );
}

/** The words that were there already, by how many entries they change. */
async function countWords(
  connection: Knex,
  locale: string,
  words: readonly { word: string; by: number; had?: number }[],
) {
  const groups = new Map<number, string[]>();
  for (const { word, by, had } of words)
    if (had !== undefined) groups.set(by, [...(groups.get(by) ?? []), word]);
  for (const [by, names] of groups)
    await connection(WORDS).where({ locale }).whereIn('word', names).increment('entries', by);
}

async function addWords(
  connection: Knex,
  locale: string,
  words: readonly { word: string; token: string; shown: string; entries: number }[],
) {
  if (words.length === 0) return;
  await connection(WORDS).insert(
    words.map(({ word, token, shown, entries }) => ({ locale, word, token, shown, entries })),
  );
  const spellings = words.flatMap(({ word }) =>
    canBeMistyped(word)
      ? spellingsOf(soundOf(word), 1).map((spelling) => ({ locale, spelling, word }))
      : [],
  );
  await connection.batchInsert(SPELLINGS, spellings, AT_ONCE * 2);
}

async function forgetWords(connection: Knex, locale: string, words: readonly string[]) {
  if (words.length === 0) return;
  for (const table of [WORDS, SPELLINGS])
    await connection(table).where({ locale }).whereIn('word', words).delete();
}

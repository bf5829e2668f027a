/** Scripts that are written from right to left. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
  'Adlm',
  'Arab',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
]);

/**
 * The direction of a language's usual script.
 * @param code BCP 47
 * @example directionOf('ar') // 'rtl'
 * @example directionOf('az-Arab') // 'rtl'
 */
export function directionOf(code: string): 'ltr' | 'rtl' {
  try {
    const { script } = new Intl.Locale(code).maximize();
    return script && RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}

/**
 * The attributes of an element whose text is in a language: never the language without its
 * direction, or the punctuation of an Arabic quotation on a French page stands on the wrong side.
 * @example <p {...inLanguage('ar')}> // <p lang="ar" dir="rtl">
 */
export function inLanguage(code: string | null | undefined): {
  lang?: string;
  dir?: 'ltr' | 'rtl';
} {
  return code ? { lang: code, dir: directionOf(code) } : {};
}

/** Scripts that a letter shows, and those of a language's writing that it belongs to. */
const SCRIPTS: readonly (readonly [tag: string, letter: RegExp, written: readonly string[]])[] = [
  ['Latn', /\p{Script=Latin}/u, ['Latn']],
  ['Arab', /\p{Script=Arabic}/u, ['Arab']],
  ['Hebr', /\p{Script=Hebrew}/u, ['Hebr']],
  ['Syrc', /\p{Script=Syriac}/u, ['Syrc']],
  ['Thaa', /\p{Script=Thaana}/u, ['Thaa']],
  ['Nkoo', /\p{Script=Nko}/u, ['Nkoo']],
  ['Adlm', /\p{Script=Adlam}/u, ['Adlm']],
  ['Grek', /\p{Script=Greek}/u, ['Grek']],
  ['Cyrl', /\p{Script=Cyrillic}/u, ['Cyrl']],
  ['Hani', /\p{Script=Han}/u, ['Hans', 'Hant', 'Hani', 'Jpan', 'Kore']],
  ['Kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/u, ['Jpan', 'Hira', 'Kana']],
  ['Hang', /\p{Script=Hangul}/u, ['Kore', 'Hang']],
];

const FIRST_LETTER = /\p{L}/u;

function writtenIn(code: string): string | null {
  try {
    return new Intl.Locale(code).maximize().script ?? null;
  } catch {
    return null;
  }
}

/**
 * The language of a text that is recorded in one: that one, unless the text begins in a script that
 * isn't its own. Which language a name in another script is in, nobody recorded: its script is told,
 * which is enough for its direction.
 *
 * @example languageOf('بلدية الرباط', 'fr') // 'und-Arab'
 * @example languageOf('Ville de Rabat', 'fr') // 'fr'
 */
export function languageOf(text: string | null | undefined, code: string): string {
  const [letter] = FIRST_LETTER.exec(text ?? '') ?? [];
  const found = letter && SCRIPTS.find(([, shows]) => shows.test(letter));
  const script = found && writtenIn(code);
  return found && script && !found[2].includes(script) ? `und-${found[0]}` : code;
}

/** The language of a document behind a link: not known where only a name's script is. */
export function documentLanguage(lang: string | undefined): string | undefined {
  return lang?.startsWith('und-') ? undefined : lang;
}

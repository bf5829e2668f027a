/** Quotation marks by language, outer ones with the spaces that belong to them; else “these”. */
const MARKS: Readonly<Record<string, readonly [string, string]>> = {
  fr: ['«\u202F', '\u202F»'],
  ar: ['«', '»'],
  el: ['«', '»'],
  es: ['«', '»'],
  it: ['«', '»'],
  pt: ['«', '»'],
  ru: ['«', '»'],
  uk: ['«', '»'],
  de: ['„', '“'],
  cs: ['„', '“'],
  pl: ['„', '”'],
  ja: ['「', '」'],
  zh: ['“', '”'],
};

/** What opens a quotation, with what may close it. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['«', '»'],
  ['»', '«'],
  ['“', '”'],
  ['„', '“'],
  ['„', '”'],
  ['‟', '”'],
  ['‘', '’'],
  ['‹', '›'],
  ['「', '」'],
  ['『', '』'],
  ['"', '"'],
];

/** How a statement may be written down. */
export interface StatementForm {
  /** Whether it may be given as somebody's own words: between quotation marks, as a Quotation. */
  isQuotation: boolean;
  /** The words to print: with the marks of their language, or without any. */
  text: string;
}

/**
 * The one place that decides how a statement is written, on a page, in a file or for a machine.
 * Only what is recorded as said word for word is a quotation. What is told in other words is never
 * put between quotation marks, even where whoever typed it put them.
 * @param kind 'direct' or 'reported', as recorded; anything else claims nothing
 * @param text typeset already, where it is for people
 * @param language BCP 47 code of the text
 * @example statementForm('direct', 'Oui.', 'fr') // { isQuotation: true, text: '« Oui. »' }
 * @example statementForm('reported', '« Oui. »', 'fr') // { isQuotation: false, text: 'Oui.' }
 */
export function statementForm(
  kind: string | null | undefined,
  text: string,
  language: string,
): StatementForm {
  if (kind !== 'direct') return { isQuotation: false, text: unquoted(text) };
  if (text.trim() === '' || insideMarks(text) !== null) return { isQuotation: true, text };
  const [open, close] = MARKS[language.split('-')[0]?.toLowerCase() ?? ''] ?? ['“', '”'];
  return { isQuotation: true, text: open + text + close };
}

/** More marks around marks than anybody writes: each layer is looked at as a whole. */
const MOST_LAYERS = 8;
const EDGES = new Set([...PAIRS.flat(), ' ', '\u00A0', '\u202F']);

function unquoted(text: string): string {
  let rest = text;
  for (let layer = 0; layer < MOST_LAYERS; layer += 1) {
    const inside = insideMarks(rest);
    if (inside === null) return rest;
    rest = inside;
  }
  return insideMarks(rest) === null ? rest : withoutEdges(rest);
}

/** Without any mark at either end, in one go. */
function withoutEdges(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && EDGES.has(text.charAt(start))) start += 1;
  while (end > start && EDGES.has(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** What stands inside, when one pair of marks holds the whole text; « Oui », dit-elle, « non » is two. */
function insideMarks(text: string): string | null {
  const trimmed = text.trim();
  for (const [open, close] of PAIRS) {
    if (trimmed.length < 2 || !trimmed.startsWith(open) || !trimmed.endsWith(close)) continue;
    const inside = trimmed.slice(1, -1);
    if (closesItself(inside, open, close)) return inside.trim();
  }
  return null;
}

/** True when every mark that is opened inside is closed inside. */
function closesItself(inside: string, open: string, close: string): boolean {
  let depth = 0;
  for (const letter of inside) {
    if (open === close && letter === open) return false;
    if (letter === open) depth += 1;
    else if (letter === close) depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

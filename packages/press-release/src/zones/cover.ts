import { foldLetters } from '@entente/model/foldLetters';
import type { RawBlock } from '../text/blocks';
import { datelineAt } from './dateline';
import { FORWARDED, GREETING, LABEL, MAIL_HEADER } from './patterns';

const PREFIX =
  /^(?:(?:tr|fw|fwd|re|rép|ref|cp|communiqué(?: de presse)?|press release|pr) ?[:–-] ?|\[[^\]]{1,30}\] ?)+/iu;
const FIRST_BLOCKS = 60;
const SHORTEST_TITLE = 12;

/**
 * How many blocks at the top are an e-mail's headers and the note that a release came with: none,
 * where the release begins at once.
 */
export function coverLength(view: string, blocks: readonly RawBlock[]): number {
  const textOf = ({ start, end }: RawBlock) => view.slice(start, end);
  const head = blocks.slice(0, FIRST_BLOCKS);
  const forwarded = head.findIndex((block) => FORWARDED.test(textOf(block)));
  const start = forwarded + 1;
  const headers = headerLength(head.slice(start).map(textOf));
  const from = start + headers;
  const subject = head
    .slice(start, from)
    .map(textOf)
    .find((text) => /^(?:objet|subject)/i.test(text));
  const greets = GREETING.test(
    textOf(head[from] ?? { start: 0, end: 0, kind: 'text', items: [], afterGap: true }),
  );
  if (headers < 2 && !greets) return forwarded >= 0 ? start : 0;
  const title = headlineIn(subject);
  const later = head.findIndex((block, place) => {
    if (place < from) return false;
    const text = textOf(block);
    return (
      LABEL.test(text) ||
      isTitle(text, title) ||
      datelineAt(view, block) !== null ||
      FORWARDED.test(text)
    );
  });
  if (later < 0) return from;
  const again = FORWARDED.test(textOf(head[later] as RawBlock));
  return again ? later + 1 + coverLength(view, blocks.slice(later + 1)) : later;
}

/** A subject of one word stands in the note too. */
const isTitle = (text: string, title: string) =>
  title.length >= SHORTEST_TITLE &&
  text.length <= title.length * 2 &&
  foldLetters(text).includes(title);

const headlineIn = (subject = '') =>
  foldLetters(
    subject
      .replace(/^[^:]*: ?/, '')
      .replace(PREFIX, '')
      .replace(PREFIX, ''),
  ).trim();

function headerLength(texts: readonly string[]): number {
  let length = 0;
  while (length < texts.length && MAIL_HEADER.test(texts[length] ?? '')) length += 1;
  const named = texts
    .slice(0, length)
    .some((text) => /^[> ]*(?:de|from|objet|subject)/i.test(text));
  return named ? length : 0;
}

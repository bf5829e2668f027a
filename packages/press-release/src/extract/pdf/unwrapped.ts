import type { ExtractedText } from '../../extractedText';
import { linesOf } from '../../text/lines';
import { viewOf } from '../../text/view';
import { goesOn, wrapWidth } from '../../text/wrapping';
import { TextBuilder } from '../textBuilder';
import type { PdfLine } from './pageText';

const HEADING = 1.15;
const DIVIDED = /\p{Ll}-$/u;

/** Paragraphs out of lines: a word divided at the end of a line is whole again, and told of. */
export function unwrapped(lines: readonly PdfLine[]): ExtractedText {
  const builder = new TextBuilder();
  const joins = joinsOf(lines);
  const body = bodyHeight(lines);
  lines.forEach((line, place) => {
    const joinsBefore = joins[place] ?? false;
    const joinsNext = joins[place + 1] ?? false;
    const next = lines[place + 1];
    if (!joinsBefore) builder.endParagraph(line.afterGap ? '\n\n' : '\n');
    if (line.height > body * HEADING && line.text.length < 200) builder.mark('heading');
    const divided = joinsNext && DIVIDED.test(line.text) && /^\p{Ll}/u.test(next?.text ?? '');
    const at = builder.at;
    builder.write(divided ? line.text.slice(0, -1) : line.text);
    if (divided) builder.warn('hyphenation', at + line.text.lastIndexOf(' ') + 1, builder.at);
    else if (joinsNext) builder.write(line.text.endsWith('-') ? '' : ' ');
  });
  return builder.result();
}

/** The height of most letters. */
function bodyHeight(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>();
  for (const { text, height } of lines) {
    const rounded = Math.round(height * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}

function joinsOf(lines: readonly PdfLine[]): boolean[] {
  const text = lines
    .map(({ text: words, afterGap }, place) => (place > 0 && afterGap ? `\n${words}` : words))
    .join('\n');
  const view = viewOf(text);
  const read = linesOf(text, view);
  if (read.length !== lines.length) return lines.map(() => false);
  const width = wrapWidth(view, read);
  return read.map((line, place) => {
    const [before, above, own] = [read[place - 1], lines[place - 1], lines[place]];
    if (!before || !above || !own || Math.abs(above.height - own.height) > 1) return false;
    // A paragraph that goes on over the page has a gap that isn't one.
    const overPage =
      above.page !== own.page && /^\p{Ll}/u.test(own.text) && !/[.!?:»”]$/u.test(above.text);
    if (overPage) return true;
    const isHeading = own.height > bodyHeight(lines) * HEADING && !own.afterGap;
    return isHeading || goesOn(view, before, line, width);
  });
}

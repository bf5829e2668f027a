import { personAt } from '../names/personName';
import type { RawBlock } from '../text/blocks';

const LONGEST_LINE = 110;
const MOST_LINES = 7;
const REACHES = /@|(?:\+?\d[\d .()-]{6,}\d)|www\./iu;

/**
 * How many lines from a place on are who signs: a name alone, what they do, and how they are reached,
 * with no gap and no sentence. 0 for anything else.
 */
export function signatureLength(view: string, blocks: readonly RawBlock[], place: number): number {
  const first = blocks[place];
  if (!first?.afterGap || first.kind !== 'text') return 0;
  if (personAt(view, first.start, first.end)?.end !== first.end) return 0;
  let length = 1;
  let reaches = false;
  for (const block of blocks.slice(place + 1, place + MOST_LINES)) {
    if (block.afterGap) break;
    const text = view.slice(block.start, Math.min(block.end, block.start + LONGEST_LINE + 1));
    if (text.length > LONGEST_LINE || /[.!?…»”]$/u.test(text)) return 0;
    reaches ||= REACHES.test(text);
    length += 1;
  }
  return reaches && length > 2 ? length : 0;
}

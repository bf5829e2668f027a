import type { RawBlock } from '../text/blocks';
import type { Text } from '../text/span';
import { trimmed } from '../text/span';
import type { Quotation } from '../text/quotation';
import { matchesOf } from '../text/matches';

const OPENS = /(?<=^|[\s(:—–])[‘'](?=\p{Lu})/gu;
const CLOSES = /(?<=[.,!?…])[’'](?=[\s,.;)]|$)/gu;
const FEWEST_WORDS = 4;

/**
 * What stands between single marks, as in British papers: only where a paragraph has no others, and
 * where no apostrophe can be meant.
 */
export function singleQuotations(
  { source, view }: Text,
  blocks: readonly RawBlock[],
  marked: ReadonlySet<number>,
): Quotation[] {
  return blocks.flatMap((block, place) => {
    if (marked.has(place) || block.kind === 'table') return [];
    const words = source.slice(block.start, block.end);
    const closings = matchesOf(words, CLOSES).map(({ index }) => index);
    let [next, free] = [0, 0];
    return matchesOf(words, OPENS).flatMap(({ index }) => {
      while ((closings[next] ?? Infinity) <= index) next += 1;
      const close = closings[next];
      if (close === undefined || index < free) return [];
      free = close;
      const inner = trimmed(view, { start: block.start + index + 1, end: block.start + close });
      if (view.slice(inner.start, inner.end).split(' ').length < FEWEST_WORDS) return [];
      const outer = { start: block.start + index, end: block.start + close + 1 };
      return [{ ...inner, outer, block: place, lastBlock: place }];
    });
  });
}

import { foldLetters } from '@entente/model/foldLetters';
import type { RawBlock } from '../text/blocks';

const LONGEST = 120;
const PAGE = /(?:page|p\.) ?\d+|\d+ ?(?:\/|sur|of) ?\d+$|^\d+$/iu;

/** What each page of a document repeats: the same words but for the number of the page. */
export function repeatedLines(
  view: string,
  blocks: readonly RawBlock[],
): (block: RawBlock) => boolean {
  const key = ({ start, end }: RawBlock) =>
    end - start > LONGEST ? null : foldLetters(view.slice(start, end)).replace(/\d+/g, '#');
  const counts = new Map<string, number>();
  for (const block of blocks) {
    const line = key(block);
    if (line) counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return (block) => {
    const count = counts.get(key(block) ?? '') ?? 0;
    const text = view.slice(block.start, Math.min(block.end, block.start + LONGEST));
    return (
      (count > 1 && PAGE.test(text)) || (count > 2 && block.kind === 'text' && text.length > 8)
    );
  };
}

import { attributionAt } from '../names/attribution';
import type { RawBlock } from '../text/blocks';

const LONGEST = 140;
const ALL_QUOTED = /^[«“"] ?[^«»“”"]{8,}[^«»“”".,!?… ] ?[»”"]$/u;

/**
 * A headline that is nothing but a quotation: it ends without a point, stands alone, and nobody is
 * told under it to have said it.
 */
export function isQuotedTitle(view: string, block: RawBlock, next: RawBlock | undefined): boolean {
  if (block.kind !== 'text' || !block.afterGap || !next?.afterGap) return false;
  if (block.end - block.start > LONGEST) return false;
  if (!ALL_QUOTED.test(view.slice(block.start, block.end))) return false;
  const told = attributionAt(view, next.start, next.end);
  return !told || told.names.length === 0;
}

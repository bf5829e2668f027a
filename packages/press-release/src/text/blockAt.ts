import type { Span } from './span';

/** Which of the spans, in their order, holds a place. */
export function blockAt<T extends Span>(blocks: readonly T[], place: number): T | undefined {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  const block = blocks[low];
  return block && block.start <= place ? block : undefined;
}

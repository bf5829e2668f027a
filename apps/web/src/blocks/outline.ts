import type { HeadingLevel } from '@entente/ui/Heading';

/**
 * The levels that authored headings get on a page whose content starts at `base`: the authored
 * numbers only say which heading is inside which, so no level is skipped and there is no second h1.
 *
 * @example outline([1, 3, 3, 1], 2) // [2, 3, 3, 2]
 */
export function outline(authored: readonly number[], base: HeadingLevel): HeadingLevel[] {
  const open: number[] = [];
  return authored.map((level) => {
    while (open.length > 0 && (open.at(-1) ?? 0) >= level) open.pop();
    open.push(level);
    return Math.min(6, base + open.length - 1) as HeadingLevel;
  });
}

const NARROW = '\u202f';
const WIDE = '\u00a0';

/**
 * French spacing, so that the data stays readable in an editor: a narrow no-break
 * space inside « » and before ; ! ? %, a no-break space before a colon. A colon
 * without a space before it (an address, a time) is left alone.
 *
 * @example frenchSpacing('« Oui » : vraiment ?') // '«\u202fOui\u202f»\u00a0: vraiment\u202f?'
 */
export const frenchSpacing = (text: string): string =>
  text
    .replace(/« /g, `«${NARROW}`)
    .replace(/ »/g, `${NARROW}»`)
    .replace(/ ([;!?%])/g, `${NARROW}$1`)
    .replace(/ :/g, `${WIDE}:`);

/** Applies {@link frenchSpacing} to every string of a JSON value, returning a copy. */
export const frenchSpacingDeep = <Value>(value: Value): Value => {
  const walk = (part: unknown): unknown => {
    if (typeof part === 'string') return frenchSpacing(part);
    if (Array.isArray(part)) return part.map(walk);
    if (part !== null && typeof part === 'object') {
      return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, walk(inner)]));
    }
    return part;
  };
  return walk(value) as Value;
};

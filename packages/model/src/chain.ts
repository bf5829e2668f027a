/**
 * Whether a thing would come after itself if it followed another: A replaced by B, B replaced by A.
 *
 * @param next what each thing follows already, if anything; read anew for each step
 * @returns the way round, from the thing to itself; null where there is none
 * @example cycleThrough('a', 'b', (one) => ({ b: 'c', c: 'a' })[one] ?? null) // ['a', 'b', 'c', 'a']
 */
export async function cycleThrough(
  thing: string,
  followed: string,
  next: (thing: string) => string | null | Promise<string | null>,
): Promise<string[] | null> {
  const way = [thing];
  const seen = new Set(way);
  let at: string | null = followed;
  while (at !== null) {
    way.push(at);
    if (at === thing) return way;
    // A circle that was there before, and in which this thing has no part.
    if (seen.has(at)) return null;
    seen.add(at);
    at = await next(at);
  }
  return null;
}

const words = (name: string): string =>
  name.normalize('NFC').replace(/[’‘ʼ]/g, "'").replace(/[‐‑–]/g, '-').replace(/\s+/g, ' ').trim();

/**
 * The same for names that are the same to the letter, but for capitals, spaces, apostrophes and an
 * article before them. An accent tells two names apart.
 * @example nameKey('La Ville de Québec') === nameKey('ville de Québec')
 */
export const nameKey = (name: string): string =>
  words(name)
    .toLocaleLowerCase('fr')
    .replace(/^(?:les? |la |l'|the )/, '');

const SMALL = new Set('a au aux d de des du en et l la le les of and the in for'.split(' '));

/** The words that tell a name from others, without accents. */
export const tokensOf = (name: string): string[] =>
  nameKey(name)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !SMALL.has(word));

/** Of the words of both names, how many they share: 0 to 1. */
export function likeness(one: string, other: string): number {
  const [ours, theirs] = [new Set(tokensOf(one)), new Set(tokensOf(other))];
  if (ours.size + theirs.size === 0) return 0;
  const shared = [...ours].filter((word) => theirs.has(word)).length;
  return (2 * shared) / (ours.size + theirs.size);
}

/** @example isAcronymOf('INRS', 'Institut national de la recherche scientifique') // true */
export function isAcronymOf(name: string, long: string): boolean {
  const letters = words(name);
  if (!/^\p{Lu}[\p{Lu}\p{N}&.-]{1,9}$/u.test(letters)) return false;
  const initials = tokensOf(long)
    .map((word) => word.charAt(0))
    .join('');
  return initials.length > 1 && initials === tokensOf(letters).join('');
}

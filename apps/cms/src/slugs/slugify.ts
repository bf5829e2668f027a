import { foldLetters } from '../text/foldLetters';

const MOST = 96;

/**
 * An address from a title, cut between words.
 * @example slugify('L’accord Rennes–Québec') // 'l-accord-rennes-quebec'
 */
export function slugify(title: string): string {
  const plain = foldLetters(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (plain.length <= MOST) return plain;
  const cut = plain.slice(0, MOST + 1).replace(/-[^-]*$/, '');
  return cut.slice(0, MOST);
}

import { foldLetters } from '@entente/model/foldLetters';
import transliterate from '@sindresorhus/transliterate';

const MOST = 96;

/**
 * An address from a title, cut between words; other letters than Latin are written in Latin ones.
 * Empty where nothing of the title can be.
 * @example slugify('L’accord Rennes–Québec') // 'l-accord-rennes-quebec'
 * @example slugify('Αθήνα') // 'athina'
 */
export function slugify(title: string): string {
  // Folded first: the letters of our neighbours are to stay what they have always been.
  const plain = foldLetters(transliterate(foldLetters(title)))
    .replace(/[^a-z0-9]+/g, '-')
    // One at most at each end, as they have just been written.
    .replace(/^-|-$/g, '');
  if (plain.length <= MOST) return plain;
  const cut = plain.slice(0, MOST + 1);
  return cut.slice(0, Math.min(MOST, cut.includes('-') ? cut.lastIndexOf('-') : MOST));
}

import { withoutEnd } from '@entente/model/withoutEnd';

/** What search engines show: about 160 characters, cut between two words. */
const MAX_LENGTH = 160;

/**
 * A page's description from its lead or summary.
 *
 * @example describe('Une phrase courte.') // 'Une phrase courte.'
 */
export function describe(...texts: (string | null | undefined)[]): string {
  const text =
    texts
      .find((candidate) => candidate?.trim())
      // What belongs together stays so, and is never cut through.
      ?.replace(/[^\S\u00A0\u202F]+/g, ' ')
      .trim() ?? '';
  if (text.length <= MAX_LENGTH) return text;
  const cut = text.slice(0, MAX_LENGTH);
  // Without a space there is no word to keep whole; a letter of two units is kept whole all the same.
  const end = cut.includes(' ') ? cut.lastIndexOf(' ') : cut.length;
  const whole = cut.slice(0, end).replace(/[\uD800-\uDBFF]$/, '');
  return `${withoutEnd(whole, ' \t\n\r\u00A0\u2009\u202F,;:.–—-')}…`;
}

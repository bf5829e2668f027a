/**
 * A text without certain letters at its end. An expression that ends in `[…]+$` begins again at each
 * of them, wherever it stands.
 *
 * @param letters each one unit long
 * @example withoutEnd('Deux rives, …', ' ,…') // 'Deux rives'
 */
export function withoutEnd(text: string, letters: string): string {
  let end = text.length;
  while (end > 0 && letters.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

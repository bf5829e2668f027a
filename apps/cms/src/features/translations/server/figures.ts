/** Spaces that French puts within a number, and apostrophes that some put there. */
const GROUPING = /(?<=(?<!\d)\d{1,3})[\u0020\u00A0\u202F\u2009'’](?=\d{3}(?!\d))/gu;

/**
 * The numbers that a text states, each as digits with a point, whatever the language writes between
 * them; in order, as often as they stand there.
 *
 * @example figuresOf('1 250,5 km en 2024', 'fr') // ['1250.5', '2024']
 * @example figuresOf('1,250.5 km in 2024', 'en') // ['1250.5', '2024']
 */
export function figuresOf(text: string, locale: string): string[] {
  const parts = new Intl.NumberFormat(locale).formatToParts(12345.6);
  const decimal = parts.find(({ type }) => type === 'decimal')?.value ?? '.';
  const group = parts.find(({ type }) => type === 'group')?.value ?? '';
  let plain = text.replace(GROUPING, '');
  if (group === ',' || group === '.')
    plain = plain.replace(new RegExp(`(?<=\\d)\\${group}(?=\\d{3}(?!\\d))`, 'g'), '');
  const number = new RegExp(`\\d+(?:\\${decimal}\\d+)?`, 'g');
  return (plain.match(number) ?? []).map((found) =>
    found.replace(decimal, '.').replace(/^0+(?=\d)/, ''),
  );
}

/** Numbers that only one of two texts states. */
export interface FigureDifference {
  /** In the source, not in the translation. */
  missing: string[];
  /** In the translation, not in the source. */
  added: string[];
}

/** Compares how often each number stands in a text and in its translation, in any order. */
export function figureDifference(
  source: { text: string; locale: string },
  translation: { text: string; locale: string },
): FigureDifference {
  const added = figuresOf(translation.text, translation.locale);
  const missing = figuresOf(source.text, source.locale).filter((figure) => {
    const at = added.indexOf(figure);
    if (at >= 0) added.splice(at, 1);
    return at < 0;
  });
  return { missing, added };
}

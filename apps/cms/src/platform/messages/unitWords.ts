/** @example unitWords(4, 'year', 'fr') // '4 ans' */
export const unitWords = (count: number, unit: 'year' | 'month', language: string): string =>
  new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count);

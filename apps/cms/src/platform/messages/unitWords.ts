import { writtenNumber } from '@entente/model/writtenNumber';

/** @example unitWords(4, 'year', 'fr') // '4\u00A0ans' */
export const unitWords = (count: number, unit: 'year' | 'month', language: string): string =>
  writtenNumber(count, language, { style: 'unit', unit, unitDisplay: 'long' });

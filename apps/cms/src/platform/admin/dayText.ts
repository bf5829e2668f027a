import { writtenDate } from '@entente/model/writtenDate';

/**
 * A day ('YYYY-MM-DD') in words: no time zone moves it.
 * @example dayText('2024-04-01', 'fr') // '1er\u00A0avril\u00A02024'
 */
export const dayText = (
  day: string,
  language: string,
  style: Intl.DateTimeFormatOptions = { dateStyle: 'long' },
): string => writtenDate(new Date(`${day}T00:00:00Z`), language, style);

/**
 * A day ('YYYY-MM-DD') in words: no time zone moves it.
 * @example dayText('2024-04-09', 'fr') // '9 avril 2024'
 */
export const dayText = (
  day: string,
  language: string,
  style: Intl.DateTimeFormatOptions = { dateStyle: 'long' },
): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    ...style,
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));

/**
 * A day ('YYYY-MM-DD') in words: no time zone moves it.
 * @example dayText('2024-04-01', 'fr') // '1er avril 2024'
 */
export function dayText(
  day: string,
  language: string,
  style: Intl.DateTimeFormatOptions = { dateStyle: 'long' },
): string {
  return (
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { ...style, timeZone: 'UTC' })
      .formatToParts(new Date(`${day}T00:00:00Z`))
      // French counts the first day of a month as an ordinal; Intl doesn't.
      .map(({ type, value }) =>
        type === 'day' && value === '1' && language.startsWith('fr') ? '1er' : value,
      )
      .join('')
  );
}

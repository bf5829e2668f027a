/** 'YYYY-MM-DD' where this browser is. */
const dayHere = (now: Date): string => new Intl.DateTimeFormat('sv-SE').format(now);

/**
 * The address of an empty form that begins as a press release of today.
 * @param today the city's day, 'YYYY-MM-DD'; the browser's own until that is known, so that a quick
 *   click loses nothing
 */
export const pressReleaseForm = (form: string, today: string | undefined, now: Date): string =>
  `${form}?entente[kind]=press-release&entente[date]=${today ?? dayHere(now)}`;

import type { Home } from '../server/readHome';

/** 'YYYY-MM-DD' where this browser is. */
const dayHere = (now: Date): string => new Intl.DateTimeFormat('sv-SE').format(now);

/**
 * The address of an empty form. It names the language: where it doesn't, Strapi adds it once it has
 * read the languages, and sets up the form anew, without what was typed by then.
 * @param form path of the form
 * @param home null until the city has answered: a quick click then opens the form all the same
 */
export const emptyForm = (form: string, home: Pick<Home, 'firstLocale'> | null): string =>
  home ? `${form}?plugins[i18n][locale]=${home.firstLocale}` : form;

/**
 * The address of an empty form that begins as a press release of today: of the city's day, or of
 * the browser's own until that is known.
 */
export function pressReleaseForm(
  form: string,
  home: Pick<Home, 'firstLocale' | 'today'> | null,
  now: Date,
): string {
  const start = `entente[kind]=press-release&entente[date]=${home?.today ?? dayHere(now)}`;
  const address = emptyForm(form, home);
  return address + (address.includes('?') ? '&' : '?') + start;
}

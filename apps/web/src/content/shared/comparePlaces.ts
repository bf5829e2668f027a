import { compareNames } from '@entente/model/familyNames';
import { countryName } from '../../i18n/names';

interface Place {
  country: string | null;
  city: string | null;
  name: string | null;
}

/** Partners by the name of their country in a language, then by their city, then by their own name. */
export function comparePlaces(locale: string): (a: Place, b: Place) => number {
  const compare = compareNames(locale);
  const countryOf = ({ country }: Place) => (country ? countryName(country, locale) : '–');
  return (a, b) =>
    compare(countryOf(a), countryOf(b)) ||
    compare(a.city ?? '', b.city ?? '') ||
    compare(a.name ?? '', b.name ?? '');
}

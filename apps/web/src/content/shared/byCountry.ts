import { compareNames } from '@entente/model/familyNames';
import { countryCode, countryName } from '../../i18n/names';
import { groupBy } from './groupBy';

/**
 * Things by the country they are in, in the order of its name in a language. One country is one
 * group, were it recorded by a code of its own that is none ('UK' beside 'GB').
 */
export function byCountry<Item>(
  items: readonly Item[],
  countryOf: (item: Item) => string | null,
  locale: string,
): { name: string; group: Item[] }[] {
  const compare = compareNames(locale);
  const groups = groupBy(items, (item) => {
    const country = countryOf(item);
    return country && countryCode(country);
  });
  return [...groups]
    .map(([country, group]) => ({ name: country ? countryName(country, locale) : '–', group }))
    .sort((a, b) => compare(a.name, b.name));
}

import { compareNames } from '@entente/model/familyNames';

/**
 * As a dictionary of the language sorts them, and not as a database does: É with E, Ł with L. What
 * the CMS gives is sorted again wherever its names are shown in order.
 */
function alphabetical<E>(entries: readonly E[], locale: string, nameOf: (entry: E) => string): E[] {
  const compare = compareNames(locale);
  return [...entries].sort((a, b) => compare(nameOf(a), nameOf(b)));
}

export function byTitle<E extends { title: string | null }>(
  entries: readonly E[],
  locale: string,
): E[] {
  return alphabetical(entries, locale, ({ title }) => title ?? '');
}

export function byName<E extends { name: string | null }>(
  entries: readonly E[],
  locale: string,
): E[] {
  return alphabetical(entries, locale, ({ name }) => name ?? '');
}

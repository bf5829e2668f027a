import type { Links } from '@entente/model/links';
import { parsePartialDate } from '@entente/model/partialDate';

/**
 * Where the form that asks for a day leads: to the register on that day, or back to the register
 * when it was given none.
 * @param path of the form: '/fr/accords/au'
 * @param date as a browser sends it: '2020-01-01'; one without a calendar sends what was typed
 * @returns null when there is no such form
 */
export function registryDatePath(links: Links, path: string, date: string): string | null {
  const form = links.parse(path);
  if (form?.kind !== 'agreements-on-any') return null;
  const { locale } = form;
  const day = isoDay(date.trim());
  return links.build(
    day
      ? { kind: 'agreements-on', locale, date: day }
      : { kind: 'list', type: 'agreement', locale, page: 1 },
  );
}

/** '1/3/2020' is the first of March, as French writes it. */
function isoDay(text: string): string | null {
  const typed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const iso = typed
    ? `${typed[3]}-${typed[2]?.padStart(2, '0')}-${typed[1]?.padStart(2, '0')}`
    : text;
  return iso.length === 10 && parsePartialDate(iso) !== null ? iso : null;
}

import { countryCodes, countryName, languageCodes, languageName } from '@entente/model/codes';
import { zoneMeant } from '@entente/model/zoneNames';

/** What can be chosen: what is stored, and what people call it. */
export interface Choice {
  value: string;
  label: string;
}

export type CodeList = 'country' | 'language' | 'time-zone';

const named = (
  codes: readonly string[],
  name: (code: string) => string | null,
  language: string,
): Choice[] =>
  codes
    .map((value) => ({ value, label: capital(name(value) ?? value, language) }))
    .sort((one, other) => one.label.localeCompare(other.label, language));

/** 'français' stands alone in a list: 'Français'. */
const capital = (text: string, language: string) =>
  text.charAt(0).toLocaleUpperCase(language) + text.slice(1);

const offset = (zone: string, language: string): string => {
  const parts = new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: 'longGeneric' });
  return parts.formatToParts(0).find(({ type }) => type === 'timeZoneName')?.value ?? '';
};

/** 'America/Toronto' → 'Toronto (heure de l’Est nord-américain)'. */
function zoneName(zone: string, language: string): string {
  const city = zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  const clocks = offset(zone, language);
  return clocks ? `${city} (${clocks})` : city;
}

const lists = new Map<string, readonly Choice[]>();

function written(list: CodeList, language: string): Choice[] {
  if (list === 'country')
    return named(countryCodes(), (code) => countryName(code, language), language);
  if (list === 'language')
    return named(languageCodes(), (code) => languageName(code, language), language);
  const zones = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')];
  return named(zones, (zone) => zoneName(zone, language), language);
}

/** All that can be chosen of a list, by its name in the reader's language; written once. */
export function choicesOf(list: CodeList, language: string): readonly Choice[] {
  const key = `${list} ${language}`;
  const known = lists.get(key) ?? written(list, language);
  lists.set(key, known);
  return known;
}

/** The choice of a stored code, also of one that the list does not have: 'fr-CA'. */
export function choiceOf(list: CodeList, value: string, language: string): Choice {
  const known = choicesOf(list, language).find((choice) => choice.value === value);
  const name = list === 'language' ? languageName(value, language) : null;
  return known ?? { value, label: capital(name ?? value, language) };
}

/** The zone of a city that no zone is named after: 'Québec' → 'America/Toronto'. */
export const zoneOfCity = (typed: string): string | null =>
  typed.trim().length > 2 ? zoneMeant(typed) : null;

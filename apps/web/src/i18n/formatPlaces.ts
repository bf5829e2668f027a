import { beforePlace } from '@entente/model/placeWords';
import { format } from './format';

/** “à {city}”, “De {city}”: a gap that French joins to the word before it. */
const JOINED = /(?<![\p{L}\p{M}])(à|de)\s\{(\w+)\}/giu;

/**
 * Fills the gaps of a message with names of places: French says “au Caire” and “d’Erlangen”.
 *
 * @example formatPlaces('fr', 'À {city}', { city: 'Le Caire' }) // 'Au Caire'
 * @throws RangeError when a gap has no value
 */
export function formatPlaces(
  locale: string,
  message: string,
  values: Readonly<Record<string, string>>,
): string {
  if (!/^fr\b/.test(locale)) return format(message, values);
  const joined: Record<string, string> = { ...values };
  const written = message.replace(JOINED, (whole, word: string, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    const lower = word.toLowerCase() as 'à' | 'de';
    const said = beforePlace(lower, value);
    const gap = `${lower === 'à' ? 'at' : 'of'}_${name}`;
    joined[gap] = word === lower ? said : said.charAt(0).toLocaleUpperCase('fr') + said.slice(1);
    return `{${gap}}`;
  });
  return format(written, joined);
}

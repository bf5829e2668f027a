import { foldLetters } from './foldLetters';
import { isTimeZone } from './zonedTime';

/** Cities and countries that no zone is named after, with the zone whose clocks they keep. */
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  'America/Toronto': [
    'quebec',
    'montreal',
    'ottawa',
    'gatineau',
    'levis',
    'sherbrooke',
    'trois rivieres',
    'saguenay',
  ],
  'Europe/Paris': ['france', 'rennes', 'brest', 'nantes', 'lyon', 'lille', 'bordeaux', 'marseille'],
  'Europe/Berlin': ['allemagne', 'germany', 'erlangen', 'leipzig', 'munich', 'cologne'],
  'Europe/London': ['exeter', 'cardiff', 'edinburgh', 'edimbourg', 'londres'],
  'Europe/Dublin': ['cork'],
  'Europe/Warsaw': ['poznan', 'pologne', 'poland', 'cracovie', 'krakow'],
  'America/New_York': ['washington', 'boston', 'rochester', 'philadelphia'],
  'Asia/Shanghai': ['pekin', 'beijing', 'jinan', 'chine', 'china'],
  'Asia/Tokyo': ['sendai', 'osaka', 'kyoto', 'japon', 'japan'],
};

const plain = (text: string) =>
  foldLetters(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

let zoneByPlace: Map<string, string> | null = null;

function places(): Map<string, string> {
  if (zoneByPlace) return zoneByPlace;
  zoneByPlace = new Map();
  for (const zone of Intl.supportedValuesOf('timeZone'))
    zoneByPlace.set(plain(zone.slice(zone.lastIndexOf('/') + 1)), zone);
  for (const [zone, names] of Object.entries(ELSEWHERE))
    for (const name of names) zoneByPlace.set(name, zone);
  return zoneByPlace;
}

/**
 * A name of the IANA database, spelled as it is there: 'Europe/Paris', 'UTC'. An abbreviation, an
 * offset and a name in other letters are none: programs of others wouldn't know them.
 */
export function isZoneName(text: string): boolean {
  if (!isTimeZone(text)) return false;
  return text === 'UTC' || /^[A-Z][A-Za-z]+(?:\/[A-Z][A-Za-z0-9_+-]*)+$/.test(text);
}

/**
 * The zone that somebody means who wrote something else, by the city in it; null where none is known.
 *
 * @example zoneMeant('Québec') // 'America/Toronto'
 * @example zoneMeant('europe/paris') // 'Europe/Paris'
 */
export function zoneMeant(text: string): string | null {
  const words = plain(text);
  const known = places();
  const whole = known.get(words);
  if (whole) return whole;
  const padded = ` ${words} `;
  for (const [place, zone] of known)
    if (place.length > 2 && padded.includes(` ${place} `)) return zone;
  return null;
}

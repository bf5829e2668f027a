export type Axis = 'latitude' | 'longitude';

export const LIMITS: Readonly<Record<Axis, number>> = { latitude: 90, longitude: 180 };

/** 48°06′36″N, as maps and encyclopaedias write it, without its spaces. */
const SEXAGESIMAL =
  /^([+-]?\d{1,3})°(?:(\d{1,2}(?:[.,]\d{1,9})?)['′’])?(?:(\d{1,2}(?:[.,]\d{1,9})?)["″”])?([NSEWO])?$/i;
const DECIMAL = /^([+-]?\d{1,3}(?:[.,]\d{1,20})?)°?([NSEWO])?$/i;

const number = (text = '0') => Number(text.replace(',', '.'));

/** South and west are negative; the O of ouest is the W of west. */
const signed = (value: number, letter = '') => (/[SWO]/i.test(letter) ? -Math.abs(value) : value);

/**
 * One number of a position, in degrees.
 * @example readDegrees('48,11') // 48.11
 * @example readDegrees('1° 40′ 30″ O') // -1.675
 * @returns null where it is none
 */
export function readDegrees(text: string): number | null {
  const trimmed = text.replace(/\s/g, '').replace('−', '-');
  const decimal = DECIMAL.exec(trimmed);
  if (decimal) return signed(number(decimal[1]), decimal[2]);
  const parts = SEXAGESIMAL.exec(trimmed);
  if (!parts) return null;
  const [, degrees = '', minutes, seconds, letter] = parts;
  const size = Math.abs(number(degrees)) + number(minutes) / 60 + number(seconds) / 3600;
  return signed(Number((degrees.startsWith('-') ? -size : size).toFixed(6)), letter);
}

/**
 * Both numbers, as a map gives them to be copied: '48.1113, -1.6800'; null where they are not two.
 * A French comma inside a number is told from the one between the two by the space after it.
 */
export function readPair(text: string): Record<Axis, number> | null {
  const halves = text
    .trim()
    .replace(/\s+/g, ' ')
    .split(/;|, |(?<=[NSEWO]) /i);
  if (halves.length !== 2) return null;
  const [latitude, longitude] = halves.map(readDegrees);
  return latitude == null || longitude == null ? null : { latitude, longitude };
}

export const isWithin = (axis: Axis, degrees: number) => Math.abs(degrees) <= LIMITS[axis];

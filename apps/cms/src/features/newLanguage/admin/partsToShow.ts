import { isBlankPart } from '../../../platform/contentTypes/sharedParts';

type Values = Readonly<Record<string, unknown>>;

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/**
 * The key by which Strapi tells the parts of a list apart and sorts them, as its library makes them
 * ('a0', 'a1' … 'az', 'b00', 'b01' …): it makes the next one from these.
 */
export const keyAt = (place: number): string =>
  place < DIGITS.length
    ? `a${DIGITS.charAt(place)}`
    : `b${DIGITS.charAt(Math.floor(place / DIGITS.length) - 1)}${DIGITS.charAt(place % DIGITS.length)}`;

const keyed = (part: Values, place: number): Values => ({ ...part, __temp_key__: keyAt(place) });

/** A part without the ids of its rows: those are another language's. */
function copied(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(copied).map((one, place) => (isPart(one) ? keyed(one, place) : one));
  if (!isPart(value)) return value;
  const { id: _id, ...fields } = value;
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, copied(field)]));
}

const isPart = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What a form of a new language has to show of the parts that all share.
 * @param entry as it is stored in another language
 * @param values what the form holds: parts that somebody has filled in already stay
 */
export function partsToShow(names: readonly string[], entry: Values, values: Values): Values {
  return Object.fromEntries(
    names
      .filter((name) => isBlankPart(values[name]) && !isBlankPart(entry[name]))
      .map((name) => [name, copied(entry[name])]),
  );
}

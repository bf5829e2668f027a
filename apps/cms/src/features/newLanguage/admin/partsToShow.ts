type Values = Readonly<Record<string, unknown>>;

/** What a schema says of an attribute, as far as it matters here. */
export interface SharedAttribute {
  type: string;
  pluginOptions?: { i18n?: { localized?: boolean } };
}

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

/** The names of the parts that all languages of a type share: press contacts, sources. */
export const sharedNames = (attributes: Readonly<Record<string, SharedAttribute>>): string[] =>
  Object.keys(attributes).filter(
    (name) =>
      attributes[name]?.type === 'component' &&
      attributes[name].pluginOptions?.i18n?.localized !== true,
  );

/**
 * What a form of a new language has to show of the parts that all share.
 * @param entry as it is stored in another language
 * @param values what the form holds: parts that somebody has filled in already stay
 */
export function partsToShow(names: readonly string[], entry: Values, values: Values): Values {
  const isBlank = (value: unknown) =>
    value === null || value === undefined || (Array.isArray(value) && value.length === 0);
  return Object.fromEntries(
    names
      .filter((name) => isBlank(values[name]) && !isBlank(entry[name]))
      .map((name) => [name, copied(entry[name])]),
  );
}

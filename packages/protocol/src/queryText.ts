import { z } from 'zod';

/** A whole number, written in digits: no sign, no exponent, no fraction. */
export const digits = (schema: z.ZodInt) =>
  z.codec(z.string().regex(/^\d{1,15}$/), schema, { decode: Number, encode: String });

/** @param values in the order in which they are to be written; undefined is left out */
export function writeQueryText(values: Readonly<Record<string, string | undefined>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values))
    if (value !== undefined) query.set(name, value);
  return query.toString();
}

/**
 * The parameters of an address. One that stands there twice is a list, which no schema of a call
 * takes: neither side ever writes it.
 */
export function readQueryText(address: string): Record<string, string | string[]> {
  const at = address.indexOf('?');
  const query = new URLSearchParams(at < 0 ? '' : address.slice(at + 1));
  return Object.fromEntries(
    [...new Set(query.keys())].map((name) => {
      const [first = '', ...others] = query.getAll(name);
      return [name, others.length > 0 ? [first, ...others] : first];
    }),
  );
}

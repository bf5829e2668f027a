import { writtenNumber } from '@entente/model/writtenNumber';

/**
 * Fills the gaps of a message.
 *
 * @example format('Page {page} sur {count}', { page: 2, count: 5 }) // 'Page 2 sur 5'
 * @throws RangeError when a gap has no value: a hole in a sentence must not reach a reader.
 */
export function format(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`No value for {${name}} in "${message}"`);
    return String(value);
  });
}

/** A message for one, and for the other numbers; a language may have more forms (few, many). */
export interface PluralMessage {
  one?: string;
  other: string;
}

/**
 * The form that a number takes in a language: French counts 0 and 1 as one, English only 1.
 *
 * @example plural('fr', { one: '{count} an', other: '{count} ans' }, 5) // '5 ans'
 */
export function plural(locale: string, forms: PluralMessage, count: number): string {
  const rule = new Intl.PluralRules(locale).select(count);
  const form = { ...forms }[rule as keyof PluralMessage] ?? forms.other;
  return format(form, { count: formatNumber(locale, count) });
}

/** '5 093' with the spaces or commas of the language. */
export function formatNumber(locale: string, value: number): string {
  return writtenNumber(value, locale);
}

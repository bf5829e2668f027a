import fr from '../../messages/fr.json';
import en from '../../messages/en.json';

/** Every word the site shows that isn't content. French is complete, so it gives the shape. */
export type Messages = typeof fr;

const shipped: Readonly<Record<string, Messages>> = { fr, en };

/** The messages that come with Entente; undefined for a locale added by configuration. */
export function shippedMessages(locale: string): Messages | undefined {
  return Object.hasOwn(shipped, locale) ? shipped[locale] : undefined;
}

/**
 * Where `candidate` lacks a text that French has: ['chrome.skip', …]. Empty when it is complete.
 */
export function missingMessages(candidate: unknown, reference: unknown = fr, path = ''): string[] {
  if (typeof reference === 'string') {
    return typeof candidate === 'string' && candidate.trim() !== '' ? [] : [path];
  }
  const expected = reference as Record<string, unknown>;
  const given = (typeof candidate === 'object' && candidate !== null ? candidate : {}) as Record<
    string,
    unknown
  >;
  return Object.entries(expected).flatMap(([key, value]) =>
    missingMessages(given[key], value, path ? `${path}.${key}` : key),
  );
}

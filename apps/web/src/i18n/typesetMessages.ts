import { typeset } from '@entente/model/typeset';
import type { Messages } from './messages';

const done = new WeakMap<Messages, Messages>();

/**
 * The site's own words in the typography of their language, so that no line begins with a colon.
 * Kept: they are the same for every page.
 */
export function typesetMessages(messages: Messages, locale: string): Messages {
  const known = done.get(messages);
  if (known) return known;
  const set = walk(messages, locale) as Messages;
  done.set(messages, set);
  return set;
}

function walk(value: unknown, locale: string): unknown {
  if (typeof value === 'string') return typeset(value, locale);
  return Object.fromEntries(
    Object.entries(value as object).map(([key, inner]) => [key, walk(inner, locale)]),
  );
}

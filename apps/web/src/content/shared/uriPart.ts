/**
 * A text as a part of an address. Half a letter, as a cut text may hold one, can't be written in
 * one: it is written as the sign for what is unreadable, and stops nothing.
 */
export function uriPart(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
}

import type { Language } from '../draft';

const FRENCH =
  /(?<![\p{L}'])(?:le|la|les|des|du|une?|et|est|sont|dans|pour|avec|sur|qui|que|nous|cette?|ses|aux|au|par|plus|entre|ont|été|leurs?|notre|à|de|en)(?![\p{L}'])|(?<!\p{L})[ldnsqj]'/giu;
const ENGLISH =
  /(?<![\p{L}'])(?:the|and|of|to|in|is|are|was|were|with|for|on|that|this|by|from|has|have|our|we|will|their|its|an?|at|as|it|said)(?![\p{L}'])/giu;

const count = (text: string, words: RegExp) => text.match(words)?.length ?? 0;

/** @returns null where nothing tells, or both do alike */
export function languageOf(text: string): Language | null {
  const [french, english] = [count(text, FRENCH), count(text, ENGLISH)];
  if (french === english) return null;
  return french > english ? 'fr' : 'en';
}

import { LETTERHEAD } from './patterns';

const LINK = /^(?:de|du|des|d'|la|le|les|l'|of|the|for|and|et|aux?|à|en|sur|to|from)$/iu;
const OF_A_BODY =
  /^(?:communale?s?|municipale?s?|administrati(?:f|ve)|régionale?|départementale?|métropolitaine?|provinciale?|exécutif|échevinal|général)$/u;
const MOST_WORDS = 8;

/**
 * A line above a release that is only who sends it: “Ville de X”, “Direction de la communication”,
 * “Office of the Mayor”. “Council welcomes delegation” isn't: its small words are no name's.
 */
export function isLetterhead(text: string): boolean {
  const words = text.split(' ');
  if (words.length > MOST_WORDS || !LETTERHEAD.test(text)) return false;
  return words.every((word, place) => {
    const before = words[place - 1];
    return (
      before === undefined ||
      !/^\p{Ll}/u.test(word) ||
      LINK.test(word) ||
      OF_A_BODY.test(word) ||
      LINK.test(before) ||
      /^[dl]'/iu.test(word)
    );
  });
}

import type { Span } from '../text/span';
import { MONTH, WEEKDAY } from '../words/months';
import { matchesOf } from '../text/matches';

/**
 * A day of the week without a date: “on Tuesday”, « a signé mardi ». Neither « le mardi », which is
 * every one, nor « ce mardi », which is the day of the release.
 */
const ALONE = `(?:(?<=(?<!\\p{L})(?:on|by|until|since|before|after) )|(?<=\\p{Ll} )(?<!(?<!\\p{L})(?:le|les|du|au|ce|chaque|every|each|of|the|this|next|last|coming) ))(?:${WEEKDAY})(?!\\p{L}|,? ?\\(?(?:the )?\\d|,? ${MONTH}| (?:prochain|dernier|au |to ))`;

const RELATIVE = new RegExp(
  `(?<!\\p{L})(?:(?:${WEEKDAY}) (?:prochain|dernier)|(?:la semaine|le mois) prochaine?|l'an(?:née)? (?:prochain|dernière?)e?|demain|après-demain|avant-hier|hier|(?:next|last|this coming) (?:${WEEKDAY}|week|month)|tomorrow|yesterday)(?!\\p{L})|${ALONE}`,
  'giu',
);

/** Days told from the day of writing: nothing is resolved from them, so they are pointed out. */
export const relativeDatesIn = (view: string): Span[] =>
  matchesOf(view, RELATIVE).map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));

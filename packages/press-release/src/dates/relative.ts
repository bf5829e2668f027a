import type { Span } from '../text/span';
import { WEEKDAY } from '../words/months';
import { matchesOf } from '../text/matches';

const RELATIVE = new RegExp(
  `(?<!\\p{L})(?:(?:${WEEKDAY}) (?:prochain|dernier)|(?:la semaine|le mois) prochaine?|l'an(?:née)? (?:prochain|dernière?)e?|demain|après-demain|avant-hier|hier|(?:next|last|this coming) (?:${WEEKDAY}|week|month)|tomorrow|yesterday)(?!\\p{L})`,
  'giu',
);

/** Days told from the day of writing: nothing is resolved from them, so they are pointed out. */
export const relativeDatesIn = (view: string): Span[] =>
  matchesOf(view, RELATIVE).map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));

import type { Span } from '../text/span';
import { withoutEnd } from '../text/span';
import { ORGANISATION_NOUN } from '../words/organisationNouns';
import { matchesOf } from '../text/matches';

const DETERMINER = "(?:l'|la |le |les |the |La |Le |Les |L'|The )?";
/** Case matters: a name is told by its capital, a noun may have none. */
const NOUN = new RegExp(`^${DETERMINER}(?:${ORGANISATION_NOUN})`, 'iu');
const CAPITAL = new RegExp(`^${DETERMINER}\\p{Lu}`, 'u');
const LINK =
  /(?:^| )(de la |de l'|du |des |de |d'|of the |of |at the |at |for the |for |from )(?=\S)/gu;
const TASK =
  /(?:chargée?s?|en charge|déléguée?s?|responsable|ministre|minister|secretary|secrétaire d'État|secrétaire|responsible|in charge|affaires|relations)(?: \p{L}+)? ?$/iu;
const TAIL =
  / (?:en charge|chargée?s?|déléguée?s?|responsable|in charge|responsible|et (?:chargée?|déléguée?)|à la tête)(?= )/u;

export function startsOrganisation(view: string, start: number): boolean {
  const head = view.slice(start, start + 40);
  return NOUN.test(head) || CAPITAL.test(head);
}

/** The organisation that a title names: “maire de Rennes” is at Rennes. */
export function organisationIn(view: string, title: Span): Span | null {
  const text = view.slice(title.start, title.end);
  for (const match of matchesOf(text, LINK)) {
    const from = match.index + match[0].length;
    const rest = text.slice(from);
    const isNoun = NOUN.test(rest);
    if (!isNoun && !CAPITAL.test(rest)) continue;
    if (!isNoun && TASK.test(text.slice(Math.max(0, match.index - 40), match.index + 1))) continue;
    const tail = TAIL.exec(rest);
    const end = title.start + from + (tail ? tail.index : rest.length);
    return withoutEnd(view, { start: title.start + from, end }, '., ');
  }
  return null;
}

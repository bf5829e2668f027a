import { foldLetters } from '@entente/model/foldLetters';
import type { Document } from '../document';
import { attributionAt } from '../names/attribution';
import type { OrganisationName } from '../names/organisationName';
import { isCountry } from '../words/countries';
import { isState } from '../words/states';

/**
 * Of names read one after the other, those that can be parties: no person, with an office or
 * honorific or told of elsewhere, and no country or state that only says
 * where the town before it is.
 */
export function withoutAsides(
  { view, register }: Document,
  names: readonly OrganisationName[],
): OrganisationName[] {
  return names.filter(({ name, end }, place) => {
    if (register.isPerson(name) || isTitled(view, name.start, name.end)) return false;
    const folded = key(view, name.start, name.end);
    return !isBesideTown(view, names, place, end) || !(isCountry(folded) || isState(folded));
  });
}

const key = (view: string, start: number, end: number) => foldLetters(view.slice(start, end));

/** “Mayor Anne Roux”, “Mme Anne Roux”. */
function isTitled(view: string, start: number, end: number): boolean {
  const told = attributionAt(view, start, end);
  const [name] = told?.names ?? [];
  return told !== null && name !== undefined && (told.offices.length > 0 || name.start > start);
}

/** After “Ornay, ”; of countries joined by commas each may be a party. */
function isBesideTown(
  view: string,
  names: readonly OrganisationName[],
  place: number,
  end: number,
): boolean {
  const start = names[place]?.name.start ?? end;
  const before = names[place - 1];
  if (before) {
    const joint = view.slice(before.end, start);
    return /^, $/u.test(joint) && !isCountry(key(view, before.name.start, before.name.end));
  }
  const word = /(?<![\p{L}'-])(\p{Lu}[\p{L}'-]{1,60}), $/u.exec(
    view.slice(Math.max(0, start - LONGEST_WORD), start),
  )?.[1];
  // “À Ornay, France et Japon…” begins a sentence; a town's country has its comma after it too.
  return (
    word !== undefined && !isCountry(foldLetters(word)) && /^[,)]/u.test(view.slice(end, end + 1))
  );
}

const LONGEST_WORD = 64;

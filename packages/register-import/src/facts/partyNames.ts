import { isCountryCode } from '@entente/model/codes';
import { namesakesOf, stateNamed } from './cities';
import { countryNamed } from './countries';

/** A partner's name, with what its cell says beside it. */
export interface NamedParty {
  name: string;
  region: string | null;
  country: string | null;
}

/** What keeps several names apart, and is no part of any. */
const STRONG = /\s*(?:;|\||\r?\n|\r|•)\s*/;
/** What may keep two apart, and may be a part of one: Brighton and Hove. */
const WEAK = /\s*,\s*|\s+\/\s+|\/|\s+(?:et|and|und|y|e|&|\+|ainsi que|sowie)\s+|\s+[-–—]\s+/i;
const AGAIN = new RegExp(WEAK.source, 'gi');

/** The partners of a cell, or, where only a person can tell, what they may be. */
export function partiesNamed(
  text: string,
  list?: readonly string[],
): { parties: NamedParty[] } | { either: [whole: string, apart: string[]] } {
  const items = (list ?? text.split(STRONG)).map((item) => item.trim()).filter(Boolean);
  const parties: NamedParty[] = [];
  for (const item of items) {
    const party = withPlace(item);
    if (list === undefined && WEAK.test(party.name))
      return {
        either: [
          text,
          party.name
            .split(AGAIN)
            .map((one) => one.trim())
            .filter(Boolean),
        ],
      };
    parties.push(party);
  }
  return { parties };
}

const AFTER = /^(.+?)\s*(?:\(([^()]+)\)|,\s*([^,()]+)|\s[-–—]\s*([^-–—()]+))$/u;

/** « Erlangen (Allemagne) », "Portland, Oregon, USA", „Sendai – Japan“. */
function withPlace(text: string): NamedParty {
  const [, before = '', ...tails] = AFTER.exec(text) ?? [];
  const tail = tails.find(Boolean)?.trim();
  const place = tail ? placeNamed(tail, before) : null;
  if (!place) return { name: text, region: null, country: null };
  const rest = withPlace(before);
  return {
    name: rest.name,
    region: place.region ?? rest.region,
    country: place.country ?? rest.country,
  };
}

function placeNamed(tail: string, before: string): Omit<NamedParty, 'name'> | null {
  const state = stateNamed(tail);
  const isNamesake = state && namesakesOf(before).some(({ region }) => region === state.region);
  // MN is Minnesota and Mongolia, MA Massachusetts and Morocco.
  if (state && (isNamesake || !isCountryCode(tail))) return state;
  const namesake = namesakesOf(before).find(({ region }) => region === tail);
  if (namesake) return namesake;
  const country = state ? null : countryNamed(tail);
  return country ? { region: null, country } : null;
}

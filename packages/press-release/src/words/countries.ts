import { countryCodes } from '@entente/model/codes';
import { foldLetters } from '@entente/model/foldLetters';

/** What releases write, and Unicode's names of regions don't have. */
const ALSO = ['usa', 'u.s.', 'u.s.a.', 'uk', 'u.k.', 'turkey', 'turquie', 'england', 'scotland'];
let countries: ReadonlySet<string> | null = null;

/** Whether a name, in folded letters, is that of a country in French or English. */
export function isCountry(folded: string): boolean {
  countries ??= new Set([...ALSO, ...['fr', 'en'].flatMap(namesIn)]);
  return countries.has(folded);
}

function namesIn(language: string): string[] {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  return countryCodes().flatMap((code) => {
    const name = names.of(code);
    return name ? [foldLetters(name.replace(/[’]/g, "'"))] : [];
  });
}

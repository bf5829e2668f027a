import { countryCodes, countryMeant } from '@entente/model/codes';
import { foldLetters } from '@entente/model/foldLetters';

/** What people write, and Unicode's names of regions don't have. */
const ALSO: Readonly<Record<string, string>> = {
  usa: 'US',
  'u.s.': 'US',
  'u.s.a.': 'US',
  'etats unis': 'US',
  "etats-unis d'amerique": 'US',
  'united states of america': 'US',
  'vereinigte staaten von amerika': 'US',
  eeuu: 'US',
  'ee. uu.': 'US',
  'ee.uu.': 'US',
  'estados unidos de america': 'US',
  'u.k.': 'GB',
  'grande-bretagne': 'GB',
  'great britain': 'GB',
  grossbritannien: 'GB',
  'gran bretana': 'GB',
  angleterre: 'GB',
  england: 'GB',
  inglaterra: 'GB',
  ecosse: 'GB',
  scotland: 'GB',
  schottland: 'GB',
  escocia: 'GB',
  'pays de galles': 'GB',
  wales: 'GB',
  gales: 'GB',
  'irlande du nord': 'GB',
  'northern ireland': 'GB',
  turquie: 'TR',
  turkey: 'TR',
  turkei: 'TR',
  turquia: 'TR',
  'coree du sud': 'KR',
  'south korea': 'KR',
  sudkorea: 'KR',
  'corea del sur': 'KR',
  'republic of korea': 'KR',
  'republique de coree': 'KR',
  russie: 'RU',
  'russian federation': 'RU',
  'federation de russie': 'RU',
  'republique tcheque': 'CZ',
  'czech republic': 'CZ',
  tschechien: 'CZ',
  'republica checa': 'CZ',
  hollande: 'NL',
  holland: 'NL',
  'the netherlands': 'NL',
  chine: 'CN',
  'p.r. china': 'CN',
  'pr china': 'CN',
  'vr china': 'CN',
  "people's republic of china": 'CN',
  'viet nam': 'VN',
  "cote d'ivoire": 'CI',
  'ivory coast': 'CI',
  palestine: 'PS',
  palastina: 'PS',
  'territoires palestiniens': 'PS',
  moldavie: 'MD',
  'rd congo': 'CD',
  rdc: 'CD',
  'burkina faso': 'BF',
  birmanie: 'MM',
  burma: 'MM',
  brd: 'DE',
  'r.f.a.': 'DE',
  rfa: 'DE',
  "republique federale d'allemagne": 'DE',
};

/** Names that two countries go by. */
const AMBIGUOUS = new Set(['congo', 'coree', 'korea', 'corea', 'guinea ecuatorial/guinea']);

let names: ReadonlyMap<string, string> | null = null;

const folded = (text: string) =>
  foldLetters(text).replace(/[’`]/g, "'").replace(/\s+/g, ' ').trim();

function namesOfCountries(): ReadonlyMap<string, string> {
  const made = new Map<string, string>();
  for (const language of ['fr', 'en', 'de', 'es', 'it', 'pt', 'nl']) {
    const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const code of countryCodes()) {
      const name = folded(display.of(code) ?? '');
      if (name && !made.has(name)) made.set(name, code);
    }
  }
  for (const [name, code] of Object.entries(ALSO)) made.set(name, code);
  return made;
}

/**
 * The country that a text names, in one of seven languages, or by its code in capitals.
 *
 * @example countryNamed('Allemagne') // 'DE'
 * @returns null where none is meant, or one of two
 */
export function countryNamed(text: string): string | null {
  const trimmed = text.trim();
  if (/^[A-Z]{2}$/.test(trimmed)) return countryMeant(trimmed);
  const name = folded(
    trimmed.replace(/^(the|la|le|les|l['’]|der|die|das|el|los)\s*(?=\p{L}{3})/iu, ''),
  );
  if (AMBIGUOUS.has(name)) return null;
  names ??= namesOfCountries();
  return names.get(folded(trimmed)) ?? names.get(name) ?? null;
}

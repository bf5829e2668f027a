import type { Span } from '../text/span';
import { isMonthOrWeekday } from '../words/months';
import { isOrganisationNoun } from '../words/organisationNouns';
import { matchesOf } from '../text/matches';

export interface OrganisationName {
  name: Span;
  acronym: Span | null;
  end: number;
}

const DETERMINER =
  /(?:l'|la |le |les |the |L'|La |Le |Les |The |[Ss]on |[Ss]a |[Ss]es |its |their |our |notre |nos |leurs? )/uy;
const WRITTEN_BEFORE_NAME = /^(?:la|le|les|the) $/iu;
const PLURAL =
  /(?:villes|communes|universités|municipalités|cités|métropoles|régions|cities|towns|universities|municipalities|regions) (?:de |d'|of )(?=\p{Lu})/iuy;
const LINKS = new Set(
  "de du des la le les l' of the for sur upon on en in del do da di und & y e sous lès van von at".split(
    ' ',
  ),
);
const STOPS = new Set(
  "a ont est sont était étaient sera seront signe signent se qui que dont où avec par pour dans lors afin mais ou ne pas déjà has have had is are was were will to signed sign signs with by who which that at from as aujourd'hui hier ce cette ces à au aux depuis entre via notamment conduite comme it have been be this vise visent permet permettra accueille reçoit participe participent soutient soutiennent s'engagent s'engage unissent lancent ouvre ouvrent renforcent développent apportent apporte contribuent contribue accompagnent accompagne soutiendront participeront participera apporteront prennent take not also today yesterday jointly agreed when where welcomed welcomes launch launches open opens join joins renew renews et and".split(
    ' ',
  ),
);
const BEFORE_NOUN =
  /^(?:Hautes?|Grande?s?|Petite?s?|Nouve(?:au|lle)|Jeunes?|Premi(?:er|ère)|Ancienn?e?|Vieux|Vieille) /u;
const LED =
  /^(?: \p{Ll}[\p{L}-]+)?(?: (?:de la|de|des|du|of|for) | de l'| d')(?!\p{L}+(?:er|ir|oir|re) )\p{Ll}[\p{L}-]+(?: (?!(?:de|des|du|la|le|les|à|au|aux|of|for|the) )\p{Ll}[\p{L}-]+)? $/u;
const MOST_WORDS = 14;
const LOWER_AFTER_NOUN = 4;
const ACRONYM = / \((?:the |l'|le |la )?([\p{Lu}\p{N}][\p{L}\p{N}&'. -]{1,24})\)/uy;

/** “l’Université de Laval”, “CCI Rennes”, “the town of X”: a name without its article. */
export function organisationAt(
  view: string,
  start: number,
  limit: number,
): OrganisationName | null {
  const from = withoutArticle(view, start);
  const text = view.slice(from, Math.min(limit, from + 200));
  const name = nameIn(text);
  if (!name) return null;
  const end = from + name;
  ACRONYM.lastIndex = end;
  const acronym = ACRONYM.exec(view);
  const short = acronym?.[1];
  if (!acronym || !short || ACRONYM.lastIndex > limit)
    return { name: { start: from, end }, acronym: null, end };
  const at = end + acronym[0].lastIndexOf(short);
  return {
    name: { start: from, end },
    acronym: { start: at, end: at + short.length },
    end: end + acronym[0].length,
  };
}

function withoutArticle(view: string, start: number): number {
  DETERMINER.lastIndex = start;
  let from = start;
  if (DETERMINER.test(view)) {
    const article = view.slice(start, DETERMINER.lastIndex);
    const next =
      /^[\p{L}'-]+/u.exec(view.slice(DETERMINER.lastIndex, DETERMINER.lastIndex + 30))?.[0] ?? '';
    // « Les Trois-Gués » has an article of its own; « La Ville de … » has none.
    const ownArticle =
      /^\p{Lu}/u.test(article) &&
      WRITTEN_BEFORE_NAME.test(article) &&
      /^\p{Lu}/u.test(next) &&
      !isOrganisationNoun(next) &&
      !/^The/.test(article);
    if (!ownArticle) from = DETERMINER.lastIndex;
  }
  PLURAL.lastIndex = from;
  return PLURAL.test(view) ? PLURAL.lastIndex : from;
}

/** The length of the name at the start of a text, or 0. */
function nameIn(text: string): number {
  let end = 0;
  let noun = false;
  let capitals = 0;
  let lower = 0;
  let words = 0;
  let separated = 0;
  for (const match of matchesOf(text, /\S+/gu)) {
    const word = match[0].replace(/[,;:.)»”"!?]+$/u, '');
    const wordEnd = match.index + word.length;
    const bare = word.replace(/^[dl]'/iu, '');
    const isCapital = /^[\p{Lu}]/u.test(bare) || (capitals > 0 && /^\d+$/.test(bare));
    const opens = /^[(«“"]/.test(word);
    const isDay =
      isCapital &&
      isMonthOrWeekday(bare) &&
      !/^(?:del|da|do) $/u.test(text.slice(Math.max(0, match.index - 4), match.index).trimStart());
    if (opens || words >= MOST_WORDS || isDay) {
      separated = opens ? match.index - 1 : 0;
      break;
    }
    if (words === 0 && !isCapital && !isOrganisationNoun(bare)) return 0;
    // « la Haute école de X »: an adjective with a capital stands before its noun.
    if (words === 1 && isOrganisationNoun(bare) && BEFORE_NOUN.test(text)) noun = true;
    if (/^(?:et|and|ainsi|as|mais)$/u.test(word)) {
      separated = match.index - 1;
      break;
    }
    if (isCapital) {
      if (/^(?:M|MM|Mme|Mr|Mrs|Ms|Dr|Pr)\.?$/.test(word)) break;
      end = wordEnd;
      capitals += 1;
      noun ||= isOrganisationNoun(bare) || /^\p{Lu}{2,}$/u.test(bare);
    } else if (isOrganisationNoun(bare) && (words === 0 || noun)) noun = true;
    else if (!LINKS.has(word) && !/^[dl]'/.test(word)) {
      lower += 1;
      // « l'Institut des sols participe »: what a link leads to belongs to the name before a verb too.
      if (STOPS.has(word) && noun && LED.test(text.slice(end, match.index)))
        separated = match.index - 1;
      if (STOPS.has(word) || !noun || lower > LOWER_AFTER_NOUN || !/^\p{Ll}[\p{L}'-]*$/u.test(word))
        break;
    } else if (!noun && capitals > 0 && !/^\p{Lu}|^[dl]'\p{Lu}/u.test(text.slice(wordEnd + 1)))
      break;
    words += 1;
    separated = wordEnd;
    if (word !== match[0]) break;
    separated = wordEnd === text.length ? wordEnd : 0;
  }
  if (capitals === 0) return 0;
  // Words without a capital belong to a name where nothing but a comma ends them.
  return noun && separated > end && lower <= LOWER_AFTER_NOUN ? separated : end;
}

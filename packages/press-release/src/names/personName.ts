import type { Span } from '../text/span';
import { isMonthOrWeekday } from '../words/months';
import { isOrganisationNoun } from '../words/organisationNouns';

const HONORIFIC =
  "(?:M\\.|MM\\.|Mme|Mmes|Mlle|Madame|Monsieur|madame|monsieur|Mr\\.?|Mrs\\.?|Ms\\.?|Miss|Mx\\.?|Dr\\.?|Dre|Docteure?|Pr\\.?|Pre|Prof\\.?|Professor|Professeure?|Me|Maître|Sir|Dame|Lord|Lady|Baroness|Baron|Cllr\\.?|Councillor|Councilor|The Rt\\.? Hon\\.?|Rt Hon|[Tt]he Hon\\.?|Hon\\.?|The Honourable|L'honorable|Rev\\.?|Reverend|Son Excellence|S\\.E\\.M\\.|S\\.E\\.|H\\.E\\.|His Excellency|Her Excellency|Sen\\.|Senator|Gov\\.|Rep\\.)";
const CAPITAL = "(?:[dDlLnNO]')?\\p{Lu}[\\p{L}\\p{M}]{0,24}(?:['-][\\p{L}\\p{M}]{1,24}){0,4}";
const INITIAL = '\\p{Lu}\\.(?:-?\\p{Lu}\\.)?(?= ?\\p{L})';
const PARTICLE =
  "(?:de la|de los|de las|de l'|van der|van den|van de|von der|[Vv]an (?:den|der|de)|de|du|des|da|do|dos|das|di|della|del|van|von|zu|y|e|bin|ben|bint|ibn|al|el|ap|ab|ferch|ter|ten|af|av|le|la|op)";
const SAINT = '(?:St|Ste)\\. ';
const PART = `(?:${SAINT}${CAPITAL}|${INITIAL}|${CAPITAL}|"\\p{Lu}\\p{L}{1,20}"|\\(\\p{Lu}\\p{L}{1,20}\\))`;
/** “J.-P. Marchetti”, “A. K. Benjelloun”: initials are a first name where a name follows them. */
const INITIALS = `(?:${INITIAL} ?){1,3}(?=\\p{Lu}\\p{L})`;
const NEXT = `(?: {1,3}(?:(?:${PARTICLE} {1,2}){0,2}|d'|de l'|al-|el-)${PART})`;
const NAME = `(?:${INITIALS}${CAPITAL}${NEXT}{0,4}|${CAPITAL}${NEXT}{1,5})`;

/** With flags i off: a name is told by its capitals. */
export const HONORIFIC_PATTERN = HONORIFIC;
export const PERSON_PATTERN = `(?:(?:${HONORIFIC} ){0,2}(?<name>${NAME}))`;

const PERSON = new RegExp(
  `(?:(?<honorific>(?:${HONORIFIC} ){1,3})(?<titled>(?:${INITIALS})?${CAPITAL})(?: (?:${PARTICLE} )?${PART}){0,5}|(?<name>${NAME}))`,
  'yu',
);

/** Words with a capital at the start of a sentence that begin no name. */
const NO_NAME =
  /^(?:Le|La|Les|L'|Un|Une|Des|Du|De|Ce|Cette|Ces|Cet|Nous|Vous|Ils?|Elles?|On|En|Et|À|A|Au|Aux|Par|Pour|Dans|Avec|Selon|D'après|Lors|Depuis|Après|Avant|Entre|Sur|Sous|Mais|Ainsi|Enfin|Si|Quand|Notre|Nos|Son|Sa|Ses|Leurs?|Tout|Toute|Toutes|Tous|The|This|That|These|Those|An?|We|You|They|He|She|It|In|On|At|By|For|From|With|And|But|Our|Their|His|Her|As|When|While|After|Before|Since|According|To|Of|If|All|About|Under|Communiqué|Contacts?|Photos?|Source|Crédits?|Saint|Sainte|San|Santa|New|Nouveau|Nouvelle|North|South|East|West|Nord|Sud|Est|Ouest|Grand|Grande|Great|Old|Rue|Place|Avenue|Street|Hall|Hôtel|River|Lake|Mount|Mont|Port|Fort|Bay|Baie|Pont|Maire|Mairesse|Président|Présidente|Mayor|President|Deputy|Director|Directeur|Directrice|Monsieur|Madame|Chers?|Chère|Dear|Press|Media|Presse|Premier|Première|Vice|Chair|Minister|Ministre|Signed|Both|Two|Three|Deux|Trois|Sister|Cities|Twin|Services?)$/u;
const LAST_WORDS =
  /^(?:Hall|River|Street|Road|Avenue|Square|Park|Bridge|Lake|Valley|Bay|Island|Islands|Falls|Hills|Beach|Airport|Station|Building|Agreement|Accord|Protocol|Programme|Program|Project|Plan|Act|Day|Week|Festival|Prize|Award|Charter|Memorandum|Region|Province|Métropole|Agglomération|International|Innovation|Internationale|Ward|Coast|Quay|Dock|Gardens|Heights|Springs|Committee|Council|Relations|Affairs|Service|Services|Team|Desk|Release)$/u;

/** No name is longer, in UTF-16 units. */
const LONGEST = 160;

export interface PersonMatch {
  /** Without the honorific. */
  name: Span;
  end: number;
  honorific: boolean;
}

/**
 * A person's name that begins at a place of `view` and ends before `limit`: two capitalised words at
 * least, or one after an honorific, with particles between them.
 */
export function personAt(view: string, start: number, limit: number): PersonMatch | null {
  const text = view.slice(start, Math.min(limit, start + LONGEST));
  PERSON.lastIndex = 0;
  const match = PERSON.exec(text);
  if (!match) return null;
  const honorific = match.groups?.honorific;
  const from = honorific?.length ?? 0;
  const to = withoutTail(text, from, match[0].length);
  const words = text.slice(from, to).split(/ +/);
  if (!honorific && words.length < 2) return null;
  // “Lina M. Roux” has an initial; elsewhere “M.” is what a man is called by.
  if (
    words.some((word, place) => !(place === 1 && word === 'M.') && isNoPartOfAName(word)) ||
    NO_NAME.test(words.find((word) => !word.endsWith('.')) ?? '')
  )
    return null;
  if (LAST_WORDS.test(words[words.length - 1] ?? '')) return null;
  const end = start + to;
  return { name: { start: start + from, end }, end, honorific: honorific !== undefined };
}

/** “Ornay Mayor Anne Roux” is a town, an office and a name. */
const OFFICE_WORD =
  /^(?:Mayor|President|Governor|Director|Councill?or|Minister|Senator|Chair|Chairman|Chairwoman|Chairperson|Commissioner|Superintendent|Secretary|Ambassador|Provost|Premier|Councilmember|Chief|Vice|Deputy|Maire|Mairesse|Présidente?|Directeur|Directrice|Ministre|Préfète?|Recteur|Rectrice|Bourgmestre|Rector|Dean|Chancellor|Leader|Professor|Dr|Mr|Mrs|Ms|Mme|Mr\.|Dr\.|Mrs\.|Ms\.|M\.|Prof\.|Sheriff|Reeve|Consul|Cathaoirleach|Taoiseach|Tánaiste|Alcalde|Alcaldesa|Sindaco|Sindaca|Wali)$/u;

const isNoPartOfAName = (word: string) =>
  isOrganisationNoun(word) ||
  OFFICE_WORD.test(word) ||
  (/^\p{Lu}/u.test(word) &&
    isMonthOrWeekday(word) &&
    !/^(?:April|May|June|Mars|Avril|August|Jan)$/u.test(word));

/** A nickname or particle at the end belongs to what follows. */
function withoutTail(view: string, start: number, end: number): number {
  const tail = new RegExp(` +(?:${PARTICLE})$`, 'u').exec(view.slice(start, end));
  return tail ? end - tail[0].length : end;
}

/** @example surnameOf("Jean d'Orval") // "d'Orval" */
export const surnameOf = (name: string): string => name.split(/[ \u00A0\u202F\n]+/).pop() ?? name;

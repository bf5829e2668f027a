import type { Document } from '../document';
import type { Delegation, FoundDate } from '../draft';
import { datesIn, foundDate } from '../dates/dates';
import { rangesIn, rangesNear } from '../dates/ranges';
import type { Span } from '../text/span';
import { found } from '../text/span';
import { isMonthOrWeekday } from '../words/months';
import type { Sentence } from './told';

const NOUN =
  /(?<![\p{L}-])(?:délégations?|delegations?|déplacement|visite (?:officielle|de travail)|voyage officiel|mission|visit|trip|séjour|séjourne(?:ra|nt)?|se rend(?:ra|ront|ent)?)(?![\p{L}])/iu;
const GROUP = /délégation|delegation|mission/iu;
const PLACE =
  "(?:\\p{Lu}[\\p{L}'-]*(?:(?: (?:de la|de|du|des|sur|la|le|les|of|and|do|da|del))? \\p{Lu}[\\p{L}'-]*){0,4})";
const INSTITUTION =
  "(?:(?:la |l'|the )?(?:[Vv]ille|[Mm]étropole|[Rr]égion|[Uu]niversité|[Cc]ity|[Tt]own|[Uu]niversity|[Cc]ommune|[Mm]unicipalité) (?:de |d'|of ))?";
const FROM = [
  new RegExp(
    `(?:délégation|mission) (?:(?:officielle|économique|municipale|universitaire|institutionnelle|culturelle|de \\p{L}+ (?:personnes|élus|représentants|membres)) )?(?:de |d'|du |venue de |issue de )${INSTITUTION}(?<place>${PLACE})`,
    'u',
  ),
  new RegExp(
    `(?:[Dd]elegation|[Mm]ission) (?:of [^,.]{1,40} )?from ${INSTITUTION}(?<place>${PLACE})`,
    'u',
  ),
  new RegExp(
    `(?:délégation|mission) (?:officielle )?de (?:\\d+|\\p{Ll}+) \\p{Ll}+ (?:de |d'|du )${INSTITUTION}(?<place>${PLACE})`,
    'u',
  ),
  new RegExp(
    `[Dd]elegation of (?:\\d+|\\p{Ll}+) (?<place>${PLACE}) (?:\\p{Ll}+ )?(?:students|pupils|officials|councillors|councilors|leaders|teachers|artists|athletes|residents|representatives|members|entrepreneurs|musicians|delegates|people)(?![\\p{L}])`,
    'u',
  ),
  new RegExp(
    `(?<![\\p{L}'-])(?!The |A |An |This )(?<place>${PLACE}) (?:(?:official|trade|municipal|city) )?delegation`,
    'u',
  ),
];
const DEMONYM =
  /délégation (?:officielle |municipale )?(?<place>(?!officielle|municipale|économique|universitaire|institutionnelle|culturelle|composée|conduite|emmenée|menée|internationale|étrangère|ministérielle|sportive|technique|dirigée|forte|comprenant|sera|était|a |est|se |venue|et |qui|générale|française|conjointe|permanente|restreinte|locale|régionale)\p{Ll}{4,}(?:e|aise|oise|ienne|aine))(?![\p{L}])/u;
/** A mission has fewer such words: “économique” and “prochaine” say nothing of a place. */
const MISSION_OF =
  /mission (?:officielle |économique |commerciale )?(?<place>(?!bourgeoise|mauvaise)\p{Ll}{3,}(?:oise|aise|ienne|éenne))(?<!quotidienne|aérienne|citoyenne|européenne|mitoyenne)(?![\p{L}])/u;
const TO = [
  new RegExp(
    `(?<![\\p{L}'-])${INSTITUTION}(?<place>${PLACE}) (?:accueille(?:ra|rait)?|accueillera|reçoit|recevra|a accueilli|a reçu|(?:will |would |is to |has )?(?:host|welcome|receive)(?:s|d|ed)?|(?:is|will be) (?:hosting|welcoming|receiving)) (?:une|la|a|the) (?:\\p{Ll}+ ){0,2}(?:délégation|delegation|mission)`,
    'u',
  ),
  new RegExp(
    `(?:se rend(?:ra|ront|ent)?|se déplace(?:ra|nt)?|séjourne(?:ra|nt)?|part(?:ira|iront|ent)?|voyage|arrive|reçue?|accueillie?|rendue?|déplacement|visite(?: officielle| de travail)?|délégation[^.;:]{0,60}?|mission[^.;:]{0,40}?)[^.;:]{0,40}? (?:à|au|aux|en) (?<place>${PLACE})`,
    'u',
  ),
  new RegExp(
    `(?:travel(?:s|led|ed|ing)?|go(?:es|ing)?|head(?:s|ed|ing)?|visit|trip|came|comes?|delegation[^.;:]{0,50}?|mission[^.;:]{0,40}?)[^.;:]{0,30}? (?:to|in) (?<place>${PLACE})`,
    'u',
  ),
  new RegExp(`visit(?:s|ing|ed|ing)? ${INSTITUTION}(?<place>${PLACE})`, 'u'),
  new RegExp(`(?:visite|visiter|visitera|visité) (?:de )?${INSTITUTION}(?<place>${PLACE})`, 'u'),
];

/** Who went where, and when: told with its days, or it isn't read. */
export function delegationsIn(
  document: Document,
  sentences: readonly Sentence[],
  release: FoundDate | null = null,
): Delegation[] {
  const delegations: Delegation[] = [];
  for (const sentence of sentences) {
    const delegation = delegationIn(document, sentence, release);
    const same =
      delegation &&
      delegations.find(
        ({ start, end }) =>
          start?.value === delegation.start?.value && end?.value === delegation.end?.value,
      );
    if (same) {
      same.from ??= delegation.from;
      same.to ??= delegation.to;
    } else if (delegation) delegations.push(delegation);
  }
  return delegations;
}

function delegationIn(
  document: Document,
  sentence: Sentence,
  release: FoundDate | null,
): Delegation | null {
  const words = document.view.slice(sentence.start, sentence.end);
  if (!NOUN.test(words)) return null;
  const told = periodIn(words, sentence.start);
  const period =
    told ?? (release && GROUP.test(words) && periodNear(words, sentence.start, release));
  if (!period) return null;
  const place = (patterns: readonly RegExp[]) => placeIn(document, words, sentence, patterns);
  const from = place(FROM) ?? place([DEMONYM, MISSION_OF]);
  const to = place(TO);
  if (!from && !to) return null;
  if (from && to && from.value === to.value) return null;
  if (!told) document.warn('year-from-date', [...period.start.evidence]);
  return { ...period, from, to, evidence: [sentence.start, sentence.end] };
}

/** A period, or one day where there is a delegation. */
function periodIn(words: string, offset: number): { start: FoundDate; end: FoundDate } | null {
  const [range] = rangesIn(words, offset);
  if (range) return { start: range.start, end: range.end };
  const days = datesIn(words, offset).filter(({ precision }) => precision === 'day');
  const [day] = days;
  const isWhen =
    day &&
    /(?:^|[ ,(])(?:le |on |ce |the )$|^$/iu.test(
      words.slice(Math.max(0, day.evidence[0] - offset - 5), day.evidence[0] - offset),
    );
  return day && isWhen && days.length === 1 && GROUP.test(words) && !/sign/iu.test(words)
    ? { start: foundDate(day), end: foundDate(day) }
    : null;
}

/** The only period of a sentence that tells no day with its year. */
function periodNear(words: string, offset: number, release: FoundDate) {
  const [range, ...others] = rangesNear(words, release, offset);
  const isOther = datesIn(words, offset).some(({ precision }) => precision === 'day');
  return range && others.length === 0 && !isOther ? { start: range.start, end: range.end } : null;
}

function placeIn(document: Document, words: string, { start }: Span, patterns: readonly RegExp[]) {
  for (const pattern of patterns) {
    const match = pattern.exec(words);
    const place = match?.groups?.place;
    if (!match || !place || isMonthOrWeekday(place.split(' ')[0] ?? '')) continue;
    const at = start + match.index + match[0].lastIndexOf(place);
    if (document.register.isPerson({ start: at, end: at + place.length })) continue;
    return found(document, { start: at, end: at + place.length });
  }
  return null;
}

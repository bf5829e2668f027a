import type { MilestoneKind } from '@entente/model/vocabulary';
import type { Document } from '../document';
import type { Delegation, Draft, FoundDate } from '../draft';
import type { ReadAgreement } from './readAgreement';
import { datesIn, foundDate } from '../dates/dates';
import { isOfAnother } from './replaced';
import type { Sentence } from './told';
import { matchesOf } from '../text/matches';

const KINDS: readonly [MilestoneKind, RegExp][] = [
  [
    'entered-into-force',
    /(?:entr(?:e|era|ée|er|ait) en vigueur|prend(?:ra)? effet|enter(?:s|ed)? into force|tak(?:es?|ing) effect|took effect|comes? into (?:force|effect)|effective (?:from|on))/giu,
  ],
  [
    'terminated',
    /(?:prend(?:ra)? fin|prenait fin|a pris fin|résilié|dénoncé|expire(?:ra)?|terminated|expires?|expired|comes? to an end)/giu,
  ],
  ['suspended', /(?:suspendue?s?|suspended)/giu],
  ['renewed', /(?:renouvel(?:é|lement)|reconduit|reconduction|renewed|renewal|extended)/giu],
  ['amended', /(?:avenant|amendée?|amended|amendment)/giu],
  [
    'signed',
    /(?:signée?s?|signature|signaient|avaient signé|conclue?s?|signed|signing|concluded)(?![\p{L}])/giu,
  ],
  [
    'relationship-started',
    /(?:jumelées? depuis|liées? depuis|se connaissent depuis|(?:partenaires?|amie?s|en relation|en lien) depuis|travaillent ensemble depuis|collaborent depuis|coopèrent depuis|(?<!\p{L})née?s? (?:en|le)|nouée?s? (?:en|depuis)|débuté|(?:relations?|coopération|partenariat|jumelage|amitié|liens|échanges?)[^.]{0,60} (?:depuis|remontent?|commencé|initiée?s?|lancée?s?|engagée?s?|entamée?s?|amorcée?s?|ouverte?s?|date(?:nt)? de)|depuis[^.]{0,40}(?:jumelées?|partenaires)|twinned (?:since|in)|sister cities since|partners since|relationships? (?:(?:that|which) )?(?:first )?(?:began|started|dates?|dating|going|goes|established)|(?:have )?known each other since|partnered since|worked together since|(?:ties|links|friendship|cooperation|partnership)[^.]{0,40} (?:since|began|begun|started|dates?|dating|established))/giu,
  ],
  [
    'visit',
    /(?:visite|visité|s'(?:était|étaient|est|sont) rendue?s?|avai(?:t|ent) (?:reçu|accueilli)|a(?:vait)? été reçue?|reçu|accueilli|déplacement|délégation|visit|visited|welcomed|hosted|travell?ed|received|delegation)(?![\p{L}])/giu,
  ],
  [
    'meeting',
    /(?:rencontr(?:e|é|és|ée)|réunis|réunion|séminaire|met (?:in|with)|meeting)(?![\p{L}])/giu,
  ],
];
const YEAR =
  /(?<![\p{L}])(?:en|jusqu'en|depuis|dès|until|in|since|back in|as early as|de|from) (?<year>(?:1[89]|20)\d\d)(?![\d/-])/giu;
/** “renewed until”: the day on which it ends. */
const UNTIL = /(?<!\p{L})(?:jusqu'(?:au|en|à) ?|until (?:the end of )?|(?<!\d )through )$/iu;
const LASTS =
  /(?<!\p{L})(?:renouvel\p{L}*|reconduit\p{L}*|reconduction|prolong\p{L}*|prorog\p{L}*|renew\p{L}*|extend\p{L}*|extension)(?!\p{L})[^.;]{0,90}$/iu;
const AFTER_COUNTS = 1.2;
const NOT_HISTORY = /(?:réélue?|élue?|elected|born|né à|construit|built|fondé|founded)/iu;

/** The dated events that a release tells besides the signature and the visit that are its news. */
export function milestonesIn(
  document: Document,
  sentences: readonly Sentence[],
  agreements: readonly ReadAgreement[],
  delegations: readonly Delegation[],
  release: FoundDate | null,
): Draft['milestones'] {
  const told = new Set([
    ...agreements.flatMap(({ signedOn, isPast }) => (signedOn && !isPast ? [signedOn.value] : [])),
    ...delegations.flatMap(({ start, end }) => [start?.value, end?.value]),
    release?.value,
  ]);
  const seen = new Set<string>();
  return sentences.flatMap((sentence) => {
    if (sentence.block.role !== 'body') return [];
    return datesOf(document.view.slice(sentence.start, sentence.end), sentence.start).flatMap(
      (date) => {
        if (told.has(date.value)) return [];
        const before = document.view.slice(sentence.start, date.evidence[0]);
        if (isOfAnother(before)) {
          document.warn('other-agreement', date.evidence);
          return [];
        }
        const until = UNTIL.test(before);
        const lasts = until && LASTS.test(before);
        if (lasts) {
          // How long it lasts is a term of so many years: no step of its life, and not its termination.
          document.warn('term-end', date.evidence);
          return [];
        }
        if (until && date.precision === 'year') return [];
        const kind = kindAround(document.view, sentence, date);
        // Known by its days, a visit needn't be told by its month.
        const isVisited = delegations.some(({ start }) => start?.value.startsWith(date.value));
        if (kind === 'visit' && isVisited) return [];
        if (!kind || seen.has(`${kind}${date.value}`)) return [];
        // A visit or signature that is still to come is a plan.
        const ahead = release !== null && isLater(date.value, release.value);
        if (ahead && !['entered-into-force', 'terminated'].includes(kind)) return [];
        seen.add(`${kind}${date.value}`);
        return [{ kind, date, evidence: [sentence.start, sentence.end] as const }];
      },
    );
  });
}

/** Of two dates of unlike precision only what both tell is compared. */
function isLater(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) > b.slice(0, length);
}

function datesOf(words: string, offset: number): FoundDate[] {
  const dates = datesIn(words, offset).map(foundDate);
  const covered = (place: number) =>
    dates.some(({ evidence: [start, end] }) => place >= start && place < end);
  const years = matchesOf(words, YEAR).flatMap((match): FoundDate[] => {
    const year = match.groups?.year ?? '';
    const start = offset + match.index + match[0].length - year.length;
    return covered(start) ? [] : [{ value: year, precision: 'year', evidence: [start, start + 4] }];
  });
  return [...dates, ...years];
}

/** What is told nearest to a date in its clause; what stands before it counts for more. */
function kindAround(
  view: string,
  sentence: Sentence,
  { evidence, precision }: FoundDate,
): MilestoneKind | null {
  const before = view.slice(Math.max(sentence.start, evidence[0] - 110), evidence[0]);
  const after = view.slice(evidence[1], Math.min(sentence.end, evidence[1] + 160));
  const clause = before.split(/[;:]/).pop() ?? '';
  const rest = after.split(/[;:]/)[0] ?? '';
  if (NOT_HISTORY.test(clause + rest)) return null;
  let best: { kind: MilestoneKind; distance: number } | null = null;
  for (const [kind, pattern] of KINDS) {
    const last = matchesOf(clause, pattern).pop();
    const next = matchesOf(rest, pattern)[0];
    const distance = Math.min(
      last ? clause.length - last.index - last[0].length : Infinity,
      next ? next.index * AFTER_COUNTS : Infinity,
    );
    if (distance < (best?.distance ?? Infinity)) best = { kind, distance };
  }
  const kind = best?.kind ?? null;
  return precision === 'year' && kind === 'meeting' ? null : kind;
}

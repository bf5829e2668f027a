import { foldLetters } from '@entente/model/foldLetters';
import type { Document } from '../document';
import type { FoundDate } from '../draft';
import { datesIn, foundDate } from '../dates/dates';
import { found } from '../text/span';
import { INSTRUMENT, instrumentKey, isVague } from '../words/instruments';
import { isOrganisationNoun } from '../words/organisationNouns';
import { partiesIn, SIGNS } from './parties';
import { withSignatories } from './signatories';
import type { Sentence } from './told';
import { matchesOf } from '../text/matches';
import { joined } from './halves';
import type { ReadAgreement } from './readAgreement';
import { isOfAnother } from './replaced';

const INSTRUMENTS = new RegExp(`(?<![\\p{L}'-]|[ld]')(?:l'|d')?(${INSTRUMENT})`, 'giu');
const CEREMONY =
  /(?<!\p{L})(?:(?:le|ce|the|this) (?:document|texte|text)|la (?:signature|cérémonie)|(?:the )?signing|ceremony|signature)(?!\p{L})/iu;
const TODAY =
  /(?<!\p{L})(?:aujourd'hui|ce jour|ce matin|ce (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|today|this (?:morning|afternoon|day))(?!\p{L})/iu;
const AHEAD =
  /(?<!\p{L})(?:signera|signeront|sera (?:signée?|paraphée?|conclue?)|seront (?:signée?s?|paraphée?s?)|(?:va|vont) signer|will (?:\p{Ll}+ ){0,2}(?:be signed|sign|be signing)|to be signed|s'apprêtent? à signer|is (?:due|expected) to sign|plans? to sign)(?!\p{L})/iu;
/** “announced today that they had signed” isn't “signed today”. */
const NEAR = 30;
/** What was signed longer ago than that is history, not the news. */
const NEWS_DAYS = 45;

/** What is told to be signed, by whom and when. */
export function agreementsIn(
  document: Document,
  sentences: readonly Sentence[],
  date: FoundDate | null,
): ReadAgreement[] {
  const read: ReadAgreement[] = [];
  for (const sentence of sentences) {
    const agreement = agreementIn(document, sentence, date);
    const last = read[read.length - 1];
    if (agreement) read.push(agreement);
    else if (last && !last.signedOn) last.signedOn = ceremonyDay(document.view, sentence);
  }
  return withSignatories(document, joined(document, merged(read)));
}

/** “Le document a été paraphé le…”, “The signing took place on…”: the day of what was told before. */
function ceremonyDay(view: string, { start, end }: Sentence): FoundDate | null {
  const words = view.slice(start, end);
  if (!CEREMONY.test(words) || !SIGNS.test(words) || AHEAD.test(words)) return null;
  const days = datesIn(words, start).filter(
    ({ precision, evidence: [at] }) =>
      precision === 'day' && !isOfAnother(words.slice(0, at - start)),
  );
  return days[0] && days.length === 1 ? foundDate(days[0]) : null;
}

function agreementIn(
  document: Document,
  sentence: Sentence,
  date: FoundDate | null,
): ReadAgreement | null {
  const { view } = document;
  const words = view.slice(sentence.start, sentence.end);
  const signs = SIGNS.exec(words);
  if (!signs) return null;
  const instrument = matchesOf(words, INSTRUMENTS).find(([, name = '']) => !isVague(name));
  const name = instrument?.[1];
  if (!instrument || !name) return null;
  const start = sentence.start + instrument.index + instrument[0].length - name.length;
  const span = { start, end: start + name.length };
  const parties = partiesIn(document, sentence, span);
  const isAhead = AHEAD.test(words);
  const signedOn = isAhead ? null : signingDay(words, sentence.start, date);
  if (isAhead) document.warn('signature-ahead', [sentence.start, sentence.end]);
  if (parties.length < 2 && !(parties.length === 1 && signedOn) && !signedOn) return null;
  return {
    instrument: { ...found(document, span), key: instrumentKey(name) },
    parties: parties.map((party) => ({ name: found(document, party.name) })),
    signedOn,
    isPast: signedOn !== null && date !== null && daysBetween(signedOn, date) > NEWS_DAYS,
    sentence,
  };
}

/** The day told in the sentence; “today” is the day of the release, whose words are the evidence. */
function signingDay(words: string, offset: number, date: FoundDate | null): FoundDate | null {
  const days = datesIn(words, offset).filter(
    ({ precision, evidence: [at] }) =>
      precision === 'day' && !isOfAnother(words.slice(0, at - offset)),
  );
  const sign = offset + (SIGNS.exec(words)?.index ?? 0);
  const [nearest] = days.sort(
    (a, b) => Math.abs(a.evidence[0] - sign) - Math.abs(b.evidence[0] - sign),
  );
  if (nearest) return foundDate(nearest);
  const today = TODAY.exec(words);
  const near =
    today !== null &&
    (!/annon[cç]|announc/iu.test(words) || Math.abs(offset + today.index - sign) < NEAR);
  return near ? date : null;
}

/** “The agreement was signed on…” is of the one told before. */
const BARE =
  /^(?:accord|agreement|convention|protocole|protocol|entente|pacte|pact|charte|charter|memorandum|mémorandum)$/iu;

/** A headline says “Ornay”, the text “the City of Ornay”. */
const isShorter = (short: string, long: string) =>
  long === short ||
  (long.endsWith(` ${short}`) && isOrganisationNoun(long.split(' ')[0] ?? '')) ||
  (long.endsWith(`'${short}`) && isOrganisationNoun(long.split(' ')[0] ?? ''));

const daysBetween = (a: FoundDate, b: FoundDate) =>
  (Date.parse(b.value.padEnd(10, '-01')) - Date.parse(a.value.padEnd(10, '-01'))) / 86_400_000;

/** The same agreement told twice is one: what one sentence leaves out, another tells. */
function merged(read: ReadAgreement[]): ReadAgreement[] {
  const kept: ReadAgreement[] = [];
  for (const agreement of read) {
    const same = kept.find((other) => isSame(other, agreement));
    if (!same) kept.push(agreement);
    else {
      same.signedOn ??= agreement.signedOn;
      const tellsMore =
        agreement.parties.length > same.parties.length ||
        (agreement.parties.length === same.parties.length &&
          same.sentence.block.role === 'headline');
      if (tellsMore) same.parties = agreement.parties;
      const [short, long] = [same, agreement].map(({ instrument }) =>
        foldLetters(instrument.value),
      );
      if (long?.startsWith(`${short} `)) same.instrument = agreement.instrument;
    }
  }
  return kept;
}

function isSame(a: ReadAgreement, b: ReadAgreement): boolean {
  if (a.signedOn && b.signedOn && a.signedOn.value !== b.signedOn.value) return false;
  const head = ({ instrument }: ReadAgreement) => foldLetters(instrument.value).split(/[ -]/)[0];
  const isBare = BARE.test(b.instrument.value) && b.parties.length === 0;
  if (!isBare && head(a) !== head(b) && a.instrument.key !== b.instrument.key) return false;
  const names = (one: ReadAgreement) => one.parties.map(({ name }) => foldLetters(name.value));
  const [left, right] = [names(a), names(b)];
  return (
    left.length === 0 ||
    right.length === 0 ||
    right.some((name) => left.some((other) => isShorter(name, other) || isShorter(other, name)))
  );
}

import { running } from './agreementStanding';
import type { AgreementStanding } from './agreementStanding';
import type { LocaleFile } from './localeFile';
import {
  formatPartialDateFor,
  formatPartialDateRange,
  formatPartialDateSince,
  formatPartialDateUntil,
} from './partialDate';
import type { PartialDate } from './partialDate';
import type { AgreementStatus, Instrument, StatusNote } from './vocabulary';

/** A status in words, in the parts that a page sets apart: 'En vigueur', 'depuis le 9 avril 2024'. */
export interface StatusWords {
  /** The status that the label names. */
  readonly status: AgreementStatus;
  /** 'Signée' for a convention, 'Signé' for a protocol. */
  readonly label: string;
  readonly date: PartialDate | null;
  /** The date with its preposition. */
  readonly when: string | null;
  /** 'résiliation enregistrée', to be set between brackets. */
  readonly note: string | null;
}

/** What happened at a moment ("Signé le …"); the others last ("En vigueur depuis …"). */
const events: readonly AgreementStatus[] = [
  'signed',
  'renewed',
  'terminated',
  'superseded',
  'expired',
];
/** Their date would be read as the beginning of what they say, and isn't. */
const undated: readonly AgreementStatus[] = ['unknown', 'expiring'];

const aheadNote = {
  terminated: 'termination-ahead',
  superseded: 'replacement-ahead',
} as const satisfies Record<string, StatusNote>;

/** The word of a status, in the gender of the instrument it is said of. */
export function statusWord(
  file: LocaleFile,
  status: AgreementStatus,
  instrument: Instrument | null,
): string {
  const { feminine, vocabularies } = file;
  const isFeminine = instrument !== null && feminine?.instruments.includes(instrument);
  const word = isFeminine ? feminine?.agreementStatus[status] : undefined;
  return word ?? vocabularies.agreementStatus[status] ?? status;
}

/** 'résiliation enregistrée pour le 10 mai 2027' */
function endWords(file: LocaleFile, end: AgreementStanding['end']): string | null {
  if (!end) return null;
  const word = file.vocabularies.statusNote[aheadNote[end.kind]] ?? aheadNote[end.kind];
  return `${word} ${formatPartialDateFor(end.date, file.code)}`;
}

/** What is so until it enters into force, inside a sentence: 'signé le 9 avril 2024', 'non signé'. */
function nowWords(
  file: LocaleFile,
  { status, since }: AgreementStanding,
  instrument: Instrument | null,
): string | null {
  if (status === 'unknown') return null;
  const word = statusWord(file, status, instrument).toLocaleLowerCase(file.code);
  return since ? `${word} ${formatPartialDateRange(since, null, file.code)}` : word;
}

/**
 * Where an agreement stands, in the words of one language: the same on the site, in what it gives
 * to machines, and at the newsroom's desk.
 *
 * @param instrument null where it isn't known
 * @example statusWords(french, standing, 'protocol')
 * // { label: 'En vigueur', when: 'jusqu’au 10 mai 2027', note: 'résiliation enregistrée', … }
 */
export function statusWords(
  file: LocaleFile,
  standing: AgreementStanding,
  instrument: Instrument | null,
): StatusWords {
  const { status, since, end, signature, entry, deducedFrom } = standing;
  const { code } = file;
  const noteWord = (key: StatusNote) => file.vocabularies.statusNote[key] ?? key;
  if (signature) {
    const when = formatPartialDateRange(signature, null, code);
    return { status, label: noteWord('signature-ahead'), date: signature, when, note: null };
  }
  if (entry) {
    const when = formatPartialDateRange(entry, null, code);
    const notes = [nowWords(file, standing, instrument), endWords(file, end)].filter(Boolean);
    const label = noteWord('entry-ahead');
    return { status, label, date: entry, when, note: notes.join(', ') || null };
  }
  if (end && running.includes(status)) {
    return {
      status: 'in-force',
      label: statusWord(file, 'in-force', instrument),
      date: end.date,
      when: formatPartialDateUntil(end.date, code),
      note: noteWord(aheadNote[end.kind]),
    };
  }
  const label = statusWord(file, status, instrument);
  const note = endWords(file, end) ?? (deducedFrom && noteWord(`from-${deducedFrom}`));
  if (!since || undated.includes(status)) return { status, label, date: null, when: null, note };
  const when = events.includes(status)
    ? formatPartialDateRange(since, null, code)
    : formatPartialDateSince(since, code);
  return { status, label, date: since, when, note };
}

/** @example 'En vigueur jusqu’au 10 mai 2027 (résiliation enregistrée)' */
export function statusLine(...given: Parameters<typeof statusWords>): string {
  const { label, when, note } = statusWords(...given);
  return [label, when, note && `(${note})`].filter(Boolean).join(' ');
}

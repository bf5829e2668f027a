import {
  formatPartialDateRange,
  formatPartialDateSince,
  type PartialDate,
} from '@entente/model/partialDate';
import type { AgreementState } from '@entente/model/agreementStatus';
import { dateWords } from '../messages/dateWords';
import { fill } from '../messages/fill';
import { messagesIn, type MessageLanguage } from '../messages/messages';
import { unitWords } from '../messages/unitWords';
import { vocabularyWords } from '../messages/vocabularyWords';
import { alertsOf, datesOf, nextOf, type Alert, type DeskDate } from './nextDates';
import { stateOf, type RecordedAgreement } from './readAgreements';

/** One line of the desk, in words of the reader's language. */
export interface DeskLine {
  documentId: string;
  locale: string;
  title: string;
  reference: string;
  parties: string;
  isPublic: boolean;
  status: string;
  statusWords: string;
  reasonWords: string;
  termWords: string;
  /** Null when there is none; it may have passed. */
  noticeWords: string | null;
  nextWords: string | null;
  /** 'YYYY-MM-DD', the first day that the next date may fall on. */
  nextDay: string | null;
  /** What to act upon within six months, in words; most agreements have nothing. */
  alerts: string[];
}

/** What happened at a moment ("Signé le …"); the others last ("En vigueur depuis …"). */
const events: readonly string[] = ['signed', 'renewed', 'terminated', 'superseded', 'expired'];

function statusWords({ status, since }: AgreementState, language: MessageLanguage): string {
  const word = vocabularyWords('agreementStatus', status, language);
  // For one about to expire it is the day it came into force, and the end is told beside.
  if (!since || status === 'unknown' || status === 'expiring') return word;
  const when = events.includes(status)
    ? formatPartialDateRange(since, null, language)
    : formatPartialDateSince(since, language);
  return `${word} ${when}`;
}

function termWords({ term }: RecordedAgreement, language: MessageLanguage): string {
  const { desk } = messagesIn(language);
  const notice = term.noticeMonths
    ? fill(desk.notice, { months: unitWords(term.noticeMonths, 'month', language) })
    : '';
  return [
    vocabularyWords('termKind', term.kind, language),
    term.years ? unitWords(term.years, 'year', language) : '',
    notice,
  ]
    .filter((word) => word !== '')
    .join(', ');
}

function sayDate(date: DeskDate, language: MessageLanguage): string {
  const kind = date.milestone
    ? vocabularyWords('milestoneKind', date.milestone, language)
    : messagesIn(language).desk.kinds[date.kind];
  return fill(messagesIn(language).desk.date, { kind, date: dateWords(date, language) });
}

function noticeWords(notice: DeskDate, on: PartialDate, language: MessageLanguage): string {
  const date = dateWords(notice, language);
  return notice.last < on ? fill(messagesIn(language).desk.passed, { date }) : date;
}

/** @example 'Expire dans les six mois : 15 mars 2027' */
export function sayAlert({ kind, date, isCertain }: Alert, language: MessageLanguage): string {
  const { alerts } = messagesIn(language).desk;
  const words = isCertain ? alerts[kind] : alerts.possible[kind];
  return fill(words, { date: dateWords(date, language) });
}

/** The agreements as the desk shows them: first those to act upon, then by what comes next. */
export function makeDesk(
  agreements: readonly RecordedAgreement[],
  isPublic: (documentId: string) => boolean,
  on: PartialDate,
  language: MessageLanguage,
): DeskLine[] {
  const lines = agreements.map((agreement): DeskLine => {
    const state = stateOf(agreement, on);
    const dates = datesOf(agreement, on);
    const next = nextOf(dates, on);
    const notice = dates.find(({ kind }) => kind === 'notice') ?? null;
    const { documentId, locale, title, reference } = agreement;
    return {
      documentId,
      locale,
      title,
      reference,
      parties: agreement.parties.map(({ name }) => name).join(' · '),
      isPublic: isPublic(documentId),
      status: state.status,
      statusWords: statusWords(state, language),
      reasonWords: vocabularyWords('statusReason', state.reason, language),
      termWords: termWords(agreement, language),
      noticeWords: notice && noticeWords(notice, on, language),
      nextWords: next && sayDate(next, language),
      nextDay: next && next.first,
      alerts: alertsOf(dates, on).map((alert) => sayAlert(alert, language)),
    };
  });
  const key = ({ alerts, nextDay }: DeskLine) =>
    `${alerts.length > 0 ? 0 : 1} ${nextDay ?? '9999-99-99'}`;
  return lines.sort(
    (a, b) => key(a).localeCompare(key(b)) || a.title.localeCompare(b.title, language),
  );
}

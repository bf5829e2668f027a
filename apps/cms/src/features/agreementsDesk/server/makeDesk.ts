import type { PartialDate } from '@entente/model/partialDate';
import { dateWords } from '../../../platform/messages/dateWords';
import type { MessageLanguage } from '../../../platform/messages/words';
import { unitWords } from '../../../platform/messages/unitWords';
import { standingWords } from '../../../platform/messages/standingWords';
import { vocabularyWords } from '../../../platform/messages/vocabularyWords';
import {
  alertsOf,
  datesOf,
  nextOf,
  type Alert,
  type DeskDate,
} from '../../../api/agreement/nextDates';
import { stateOf, type RecordedAgreement } from '../../../api/agreement/readAgreements';
import { agreementsDeskWords } from '../words/agreementsDeskWords';

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

const { say } = agreementsDeskWords;

function termWords({ term }: RecordedAgreement, language: MessageLanguage): string {
  const notice = term.noticeMonths
    ? say(language, 'cells.notice', { months: unitWords(term.noticeMonths, 'month', language) })
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
    : say(language, `kinds.${date.kind}`);
  return say(language, 'cells.date', { kind, date: dateWords(date, language) });
}

function noticeWords(notice: DeskDate, on: PartialDate, language: MessageLanguage): string {
  const date = dateWords(notice, language);
  return notice.last < on ? say(language, 'cells.passed', { date }) : date;
}

/** @example 'Expire dans les six mois : 15 mars 2027' */
export function sayAlert({ kind, date, isCertain }: Alert, language: MessageLanguage): string {
  const key = isCertain ? (`alerts.${kind}` as const) : (`alerts.possible.${kind}` as const);
  return say(language, key, { date: dateWords(date, language) });
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
      statusWords: standingWords(state, agreement.instrument, language),
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

import type { AgreementStanding } from '@entente/model/agreementStanding';
import { intervalOf, type DayInterval } from '@entente/model/dayInterval';
import {
  earliestDay,
  formatPartialDateRange,
  latestDay,
  type PartialDate,
} from '@entente/model/partialDate';
import { toldVisitState } from '@entente/model/visitInterval';
import type { AgreementStatus } from '@entente/model/vocabulary';
import { stateOf, type RecordedAgreement } from '../../../api/agreement/readAgreements';
import { uidOf } from '../../../api/types';
import type { Named } from '../../../platform/contentTypes/recorded';
import type { MessageLanguage } from '../../../platform/messages/words';
import { standingWithoutDate } from '../../../platform/messages/standingWords';
import { vocabularyWords } from '../../../platform/messages/vocabularyWords';
import type { Period } from '../../../platform/messages/period';
import type { RecordedArticle } from '../../../api/article/readArticles';
import type { RecordedDelegation } from '../../../api/delegation/readDelegations';
import { yearlyReportWords } from '../words/yearlyReportWords';

export const sectionKinds = ['signed', 'inForce', 'ended', 'delegations', 'news'] as const;
export type SectionKind = (typeof sectionKinds)[number];

/** One agreement, delegation or article of a section. */
export interface ReportEntry {
  uid: string;
  documentId: string;
  locale: string;
  title: string;
  /** 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD', as exactly as it is known. */
  start: PartialDate | null;
  end: PartialDate | null;
  /** The same in words; empty when it is not known. */
  when: string;
  /** What it is, or where it stands; what is not certain. */
  note: string;
  domains: Named[];
  partners: Named[];
}

export interface Tally {
  documentId: string;
  name: string;
  counts: Record<SectionKind, number>;
}

export interface Report extends Period {
  /** The day for which "in force" is told: the last of the period, or today inside it. */
  on: PartialDate;
  sections: { kind: SectionKind; title: string; entries: ReportEntry[] }[];
  domains: Tally[];
  partners: Tally[];
}

export interface Activity {
  agreements: readonly RecordedAgreement[];
  delegations: readonly RecordedDelegation[];
  articles: readonly RecordedArticle[];
}

const running: readonly AgreementStatus[] = ['in-force', 'expiring', 'renewed'];
const over: readonly AgreementStatus[] = ['expired', 'terminated', 'superseded'];

const meets = ({ first, last }: DayInterval, { from, to }: Period) => first <= to && last >= from;
const isInside = ({ first, last }: DayInterval, { from, to }: Period) =>
  first >= from && last <= to;

/** What is told of a period, from what is recorded. Pure: the same records, the same report. */
export function makeReport(
  { agreements, delegations, articles }: Activity,
  period: Period,
  today: PartialDate,
  language: MessageLanguage,
): Report {
  const on = period.to < today ? period.to : today;
  const past: Period = { from: period.from, to: on };
  const doubt = (date: PartialDate) =>
    isInside(intervalOf(date), past) ? '' : yearlyReportWords.say(language, 'doubt');

  const agreementEntry = (
    { documentId, locale, title, domains, parties }: RecordedAgreement,
    date: PartialDate | null,
    ...notes: string[]
  ): ReportEntry => ({
    uid: uidOf('agreement'),
    documentId,
    locale,
    title,
    start: date,
    end: null,
    when: date ? formatPartialDateRange(date, null, language) : '',
    note: notes.filter((note) => note !== '').join(' · '),
    domains,
    partners: parties,
  });
  const signed = agreements.flatMap((agreement) => {
    const date = agreement.milestones.find(
      (milestone) => milestone.kind === 'signed' && meets(intervalOf(milestone.date), past),
    )?.date;
    return date ? agreementEntry(agreement, date, doubt(date)) : [];
  });
  const states = agreements.map((agreement) => ({ agreement, state: stateOf(agreement, on) }));
  const told = (agreement: RecordedAgreement, state: AgreementStanding) =>
    standingWithoutDate(state, agreement.instrument, language);
  const inForce = states
    .filter(({ state }) => running.includes(state.status))
    .map(({ agreement, state }) => agreementEntry(agreement, state.since, told(agreement, state)));
  const ended = states
    .filter(({ agreement, state: { status: key, since } }) => {
      if (!over.includes(key)) return false;
      return since ? meets(intervalOf(since), past) : !over.includes(before(agreement, past));
    })
    .map(({ agreement, state }) =>
      agreementEntry(
        agreement,
        state.since,
        told(agreement, state),
        state.since ? doubt(state.since) : '',
      ),
    );
  const visits = delegations
    .filter(({ state }) => state === 'planned' || state === 'done')
    .filter(({ start, end }) =>
      meets({ first: earliestDay(start), last: latestDay(end ?? start) }, period),
    )
    .map(({ start, end, state, direction, ...visit }) => ({
      ...visit,
      uid: uidOf('delegation'),
      start,
      end,
      when: formatPartialDateRange(start, end, language),
      note: [
        vocabularyWords('delegationDirection', direction, language),
        vocabularyWords('delegationState', toldVisitState(state, start, end, today), language),
        // A visit known to the day may begin before the period, and nobody doubts it.
        start.length < 10 ? doubt(start) : '',
      ]
        .filter((note) => note !== '')
        .join(' · '),
    }));
  const news = articles
    .filter(({ date }) => meets(intervalOf(date), period))
    .map(({ date, kind, ...article }) => ({
      ...article,
      uid: uidOf('article'),
      start: date,
      end: null,
      when: formatPartialDateRange(date, null, language),
      note: vocabularyWords('articleKind', kind, language),
    }));
  const entries: Record<SectionKind, ReportEntry[]> = {
    signed,
    inForce,
    ended,
    delegations: visits,
    news,
  };
  const sorted = (list: ReportEntry[]) =>
    list.sort(
      (a, b) =>
        (a.start ?? '').localeCompare(b.start ?? '') || a.title.localeCompare(b.title, language),
    );
  return {
    ...period,
    on,
    sections: sectionKinds.map((kind) => ({
      kind,
      title: yearlyReportWords.say(language, `sections.${kind}`),
      entries: sorted(entries[kind]),
    })),
    domains: tally(entries, ({ domains }) => domains, language),
    partners: tally(entries, ({ partners }) => partners, language),
  };
}

/** The status on the eve of a period. */
function before(agreement: RecordedAgreement, { from }: Period): AgreementStatus {
  const eve = new Date(Date.parse(from) - 86_400_000).toISOString().slice(0, 10);
  return stateOf(agreement, eve).status;
}

/** How many entries of each section name each, the most named first. */
function tally(
  entries: Record<SectionKind, ReportEntry[]>,
  of: (entry: ReportEntry) => readonly Named[],
  language: string,
): Tally[] {
  const tallies = new Map<string, Tally>();
  for (const kind of sectionKinds)
    for (const { documentId, name } of entries[kind].flatMap(of)) {
      const none = { signed: 0, inForce: 0, ended: 0, delegations: 0, news: 0 };
      const one = tallies.get(documentId) ?? { documentId, name, counts: none };
      one.counts[kind] += 1;
      tallies.set(documentId, one);
    }
  const total = ({ counts }: Tally) => sectionKinds.reduce((sum, kind) => sum + counts[kind], 0);
  return [...tallies.values()].sort(
    (a, b) => total(b) - total(a) || a.name.localeCompare(b.name, language),
  );
}

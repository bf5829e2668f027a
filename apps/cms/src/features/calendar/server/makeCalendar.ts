import { calendarDay } from '@entente/model/calendarDay';
import { cityZone } from '@entente/model/cityDay';
import {
  earliestDay,
  formatPartialDateRange,
  latestDay,
  type PartialDate,
} from '@entente/model/partialDate';
import { toldVisitState } from '@entente/model/visitInterval';
import { localTimeOf } from '@entente/model/zonedTime';
import { uidOf } from '../../../api/types';
import { datesOf } from '../../../api/agreement/nextDates';
import type { RecordedAgreement } from '../../../api/agreement/readAgreements';
import { dateWords } from '../../../platform/messages/dateWords';
import type { MessageLanguage } from '../../../platform/messages/words';
import { vocabularyWords } from '../../../platform/messages/vocabularyWords';
import type { PlannedWrite } from '../../../platform/contributions/plannedWrite';
import type { Period } from '../../../platform/messages/period';
import type { RecordedDelegation } from '../../../api/delegation/readDelegations';
import type { CalendarMilestone } from '../../../api/milestone/readMilestones';
import { calendarWords } from '../words/calendarWords';

export type EventKind =
  'publish' | 'unpublish' | 'delegation' | 'milestone' | 'expiry' | 'renewal' | 'notice';

/** Something on the calendar, in words of the reader's language. */
export interface CalendarEvent {
  /** Its own among all of the calendar. */
  key: string;
  kind: EventKind;
  kindWords: string;
  title: string;
  uid: string;
  documentId: string;
  locale: string;
  /** Days, both included. */
  first: string;
  last: string;
  /** False when only a month, a year or two bounds are known: it stands on no day. */
  isOnDays: boolean;
  when: string;
  note: string;
}

export interface Planned {
  writes: readonly PlannedWrite[];
  delegations: readonly RecordedDelegation[];
  milestones: readonly CalendarMilestone[];
  agreements: readonly RecordedAgreement[];
}

/** What is on the calendar of a period, in the order in which it comes. Pure. */
export function makeCalendar(
  { writes, delegations, milestones, agreements }: Planned,
  { from, to }: Period,
  today: PartialDate,
  language: MessageLanguage,
): CalendarEvent[] {
  const kindWords = (kind: EventKind) => calendarWords.say(language, `kinds.${kind}`);
  const publications = writes.map(
    ({ key, action, at, title, uid, documentId, locale }): CalendarEvent => {
      const day = calendarDay(new Date(at), cityZone);
      return {
        key,
        kind: action,
        kindWords: kindWords(action),
        title,
        uid,
        documentId,
        locale,
        first: day,
        last: day,
        isOnDays: true,
        when: formatPartialDateRange(day, null, language),
        note: [localTimeOf(new Date(at), cityZone).slice(11), locale].filter(Boolean).join(' · '),
      };
    },
  );
  const visits = delegations.map(
    ({ documentId, locale, title, start, end, direction, state }): CalendarEvent => ({
      key: `delegation-${documentId}`,
      kind: 'delegation',
      kindWords: kindWords('delegation'),
      title,
      uid: uidOf('delegation'),
      documentId,
      locale,
      first: earliestDay(start),
      last: latestDay(end ?? start),
      isOnDays: start.length === 10,
      when: formatPartialDateRange(start, end, language),
      note: [
        vocabularyWords('delegationDirection', direction, language),
        vocabularyWords('delegationState', toldVisitState(state, start, end, today), language),
      ].join(' · '),
    }),
  );
  const steps = milestones.map(
    ({ documentId, locale, kind, title, first, last }): CalendarEvent => ({
      key: `milestone-${documentId}`,
      kind: 'milestone',
      kindWords: kindWords('milestone'),
      title: title || vocabularyWords('milestoneKind', kind, language),
      uid: uidOf('milestone'),
      documentId,
      locale,
      first,
      last,
      isOnDays: first === last,
      when: dateWords({ first, last }, language),
      note: vocabularyWords('milestoneKind', kind, language),
    }),
  );
  const terms = agreements.flatMap((agreement) =>
    datesOf(agreement, today).flatMap(({ kind, first, last }): CalendarEvent[] =>
      // A milestone of an agreement is there as a milestone.
      kind === 'milestone'
        ? []
        : [
            {
              key: `${kind}-${agreement.documentId}`,
              kind,
              kindWords: kindWords(kind),
              title: agreement.title,
              uid: uidOf('agreement'),
              documentId: agreement.documentId,
              locale: agreement.locale,
              first,
              last,
              isOnDays: first === last,
              when: dateWords({ first, last }, language),
              note: vocabularyWords('statusNote', 'from-term', language),
            },
          ],
    ),
  );
  return [...publications, ...visits, ...steps, ...terms]
    .filter(({ first, last }) => first <= to && last >= from)
    .sort(
      (a, b) =>
        a.first.localeCompare(b.first) ||
        a.note.localeCompare(b.note) ||
        a.title.localeCompare(b.title, language),
    );
}

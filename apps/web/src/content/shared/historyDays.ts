import { calendarDay } from '@entente/model/calendarDay';
import { cityZone } from '@entente/model/cityDay';
import type { PartialDate } from '@entente/model/partialDate';
import type { History_PublicHistoryFragment } from './shared.generated';

export type PublicHistory = Pick<History_PublicHistoryFragment, 'since' | 'changes'>;
type Change = PublicHistory['changes'][number];

/** When readers could see an entry change last; null where it is as it was published. */
export const modifiedAt = ({ changes }: PublicHistory): string | null => changes[0]?.at ?? null;

/** Some parts to which the same happened, or what the entry itself says otherwise than before. */
export interface ChangeOfDay extends Pick<Change, 'subject' | 'action'> {
  count: number;
  /** The parts that can be named. */
  about: string[];
}

export interface HistoryDay {
  day: PartialDate;
  changes: ChangeOfDay[];
}

const dayOf = (at: string) => calendarDay(new Date(at), cityZone);

/** What came and was mended on one day is told as what came. */
const isMending = (change: Change, all: readonly Change[]) =>
  change.action === 'changed' &&
  change.about !== null &&
  all.some(({ about, action }) => about === change.about && action === 'added');

/** The changes of each day of the city, the latest first; each subject once a day. */
export function historyDays({ changes }: PublicHistory): HistoryDay[] {
  const days = [...new Set(changes.map(({ at }) => dayOf(at)))];
  return days.map((day) => {
    const ofDay = changes.filter(({ at }) => dayOf(at) === day);
    const told = new Map<string, ChangeOfDay>();
    for (const change of ofDay) {
      if (isMending(change, ofDay)) continue;
      const { subject, action, about } = change;
      const key = `${subject} ${action}`;
      const one = told.get(key) ?? { subject, action, count: 0, about: [] };
      told.set(key, one);
      if (about !== null && one.about.includes(about)) continue;
      one.count += 1;
      if (about !== null) one.about.push(about);
    }
    return { day, changes: [...told.values()] };
  });
}

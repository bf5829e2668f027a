import { cityZone } from '@entente/model/cityDay';
import { clockWords } from '@entente/model/clockWords';
import { isTimeZone, localTimeOf } from '@entente/model/zonedTime';
import { present } from '../shared/present';
import type { DelegationPage_DelegationFragment } from './delegation.generated';

type Item = NonNullable<NonNullable<DelegationPage_DelegationFragment['programme']>[number]>;

export interface Slot {
  id: string;
  title: string;
  place: string | null;
  /** '09:30' at the place of the visit; null when no hour was given. */
  start: string | null;
  /** The same, with its day when that isn't the day of the start: '01:00 le 10 avril'. */
  end: string | null;
  /** ISO 8601 instants. */
  dateTime: string | null;
  endDateTime: string | null;
}

export interface ProgrammeDay {
  /** 'YYYY-MM-DD' at the place of the visit; null for what has no date of its own. */
  day: string | null;
  slots: Slot[];
}

/** The zone as the browser and Node know it; the site owner's when the CMS has a wrong name. */
export function knownTimeZone(name: string | null): string {
  return name && isTimeZone(name) ? name : cityZone;
}

/**
 * The public programme by day, in the time of the place; first what has no time. The CMS was asked for public items only;
 * they are filtered again here, because an internal appointment must never be shown by mistake.
 */
export function programmeDays(
  items: readonly (Item | null)[] | null,
  timeZone: string,
  locale: string,
): ProgrammeDay[] {
  const days = new Map<string | null, Slot[]>();
  const shown = present(items)
    .filter((item) => item.visibility === 'public' && item.title)
    .sort((a, b) => instant(a) - instant(b));
  for (const { id, title, place, start, end } of shown) {
    const from = start ? new Date(start) : null;
    const until = from && end ? new Date(end) : null;
    const key = from && localTimeOf(from, timeZone).slice(0, 10);
    const clock = (instant: Date | null) =>
      instant && key && clockWords(instant, timeZone, key, locale);
    const slot = {
      id,
      title: title ?? '',
      place,
      start: clock(from),
      end: clock(until),
      dateTime: from && from.toISOString(),
      endDateTime: until && until.toISOString(),
    };
    days.set(key, [...(days.get(key) ?? []), slot]);
  }
  return [...days].map(([key, slots]) => ({ day: key, slots }));
}

/** What has no time comes first. */
const instant = ({ start }: Item) => (start ? Date.parse(start) : 0);

import { present } from '../shared/present';
import type { DelegationPage_DelegationFragment } from './delegation.generated';

type Item = NonNullable<NonNullable<DelegationPage_DelegationFragment['programme']>[number]>;

export interface Slot {
  id: string;
  title: string;
  place: string | null;
  /** '09:30' at the place of the visit; null when only the day is planned. */
  start: string | null;
  end: string | null;
  /** ISO 8601 instant. */
  dateTime: string;
}

export interface ProgrammeDay {
  /** 'YYYY-MM-DD' at the place of the visit. */
  day: string;
  slots: Slot[];
}

/** The zone as the browser and Node know it; the site owner's when the CMS has a wrong name. */
export function knownTimeZone(name: string | null): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name ?? undefined });
    return name ?? 'Europe/Paris';
  } catch {
    return 'Europe/Paris';
  }
}

/**
 * The public programme by day, in the time of the place. The CMS was asked for public items only;
 * they are filtered again here, because an internal appointment must never be shown by mistake.
 */
export function programmeDays(
  items: readonly (Item | null)[] | null,
  timeZone: string,
): ProgrammeDay[] {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone });
  const time = new Intl.DateTimeFormat('fr-FR', { timeZone, hour: '2-digit', minute: '2-digit' });
  const days = new Map<string, Slot[]>();
  const shown = present(items)
    .filter((item) => item.visibility === 'public' && item.start && item.title)
    .sort((a, b) => Date.parse(a.start ?? '') - Date.parse(b.start ?? ''));
  for (const { id, title, place, start, end } of shown) {
    const from = new Date(start ?? '');
    const key = day.format(from);
    const slot = {
      id,
      title: title ?? '',
      place,
      start: time.format(from),
      end: end ? time.format(new Date(end)) : null,
      dateTime: from.toISOString(),
    };
    days.set(key, [...(days.get(key) ?? []), slot]);
  }
  return [...days].map(([key, slots]) => ({ day: key, slots }));
}

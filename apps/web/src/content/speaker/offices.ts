import { compareOffices, officeStanding, type OfficeStanding } from '@entente/model/officeTerm';
import { present } from '../shared/present';
import type { AppointmentLine_AppointmentFragment } from '../shared/shared.generated';

type Office = AppointmentLine_AppointmentFragment;

/** A person's offices, the latest first, whatever order the CMS's database gives them in. */
export function latestOffices<O extends Office>(offices: readonly (O | null)[]): O[] {
  return present([...offices]).sort(compareOffices);
}

/** The offices by what the record says of them on a day ('YYYY-MM-DD'). */
export function officesOn<O extends Office>(
  offices: readonly (O | null)[],
  on: string,
): Record<OfficeStanding, O[]> {
  const sorted: Record<OfficeStanding, O[]> = {
    lasting: [],
    unended: [],
    'to-come': [],
    ended: [],
  };
  for (const office of latestOffices(offices)) sorted[officeStanding(office, on)].push(office);
  return sorted;
}

/** True when the offices in which something was said are exactly those known on another day. */
export function unchanged(then: readonly Office[], now: readonly Office[]): boolean {
  const ids = (offices: readonly Office[]) => offices.map(({ documentId }) => documentId).sort();
  return ids(then).join() === ids(now).join();
}

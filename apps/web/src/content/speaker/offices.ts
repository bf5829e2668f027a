import { latestDay, partialDateFrom } from '@entente/model/partialDate';
import type { AppointmentLine_AppointmentFragment } from '../shared/shared.generated';

type Office = AppointmentLine_AppointmentFragment;

/**
 * Still held on a day ('YYYY-MM-DD'). An office without an end is: nobody recorded one. An end known
 * to the month is over when the month is.
 */
export function isHeld({ end, endPrecision }: Office, on: string): boolean {
  const last = partialDateFrom(end, endPrecision);
  return last === null || latestDay(last) >= on;
}

/** The offices still held on a day, and those that are not. */
export function officesOn<O extends Office>(offices: readonly O[], on: string) {
  return {
    now: offices.filter((office) => isHeld(office, on)),
    before: offices.filter((office) => !isHeld(office, on)),
  };
}

/** True when the offices in which something was said are exactly those held today. */
export function unchanged(then: readonly Office[], now: readonly Office[]): boolean {
  const ids = (offices: readonly Office[]) => offices.map(({ documentId }) => documentId).sort();
  return ids(then).join() === ids(now).join();
}

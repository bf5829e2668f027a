const localPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;
const dayMs = 24 * 60 * 60 * 1000;

/** True for a name that this runtime knows, e.g. 'Europe/Paris'. */
export function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/**
 * What the clocks of a zone show at an instant, to the minute.
 *
 * @example localTimeOf(new Date('2024-04-09T14:00:00Z'), 'America/Toronto') // '2024-04-09T10:00'
 * @throws RangeError for a zone that is none, and for an invalid date.
 */
export function localTimeOf(instant: Date, zone: string): string {
  // Swedish writes dates as ISO 8601 does.
  const written = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(instant);
  // Years before 1000 are written without their zeros.
  return written.replace(' ', 'T').padStart('YYYY-MM-DDTHH:mm'.length, '0');
}

/** Milliseconds that a zone's clocks are ahead of UTC at an instant. */
function offsetAt(instant: number, zone: string): number {
  const minute = Math.floor(instant / 60_000) * 60_000;
  return Date.parse(`${localTimeOf(new Date(minute), zone)}Z`) - minute;
}

/**
 * The instants at which the clocks of a zone show a local time, in order: none in the hour that is
 * skipped in spring, two in the hour that comes twice in autumn, else one.
 *
 * @param local 'YYYY-MM-DDTHH:mm'
 * @throws RangeError for a text that is no local time, and for a zone that is none.
 */
export function instantsOf(local: string, zone: string): Date[] {
  const guess = Date.parse(`${local}Z`);
  if (!localPattern.test(local) || Number.isNaN(guess))
    throw new RangeError(`Not a time: ${local}`);
  const offsets = [guess - dayMs, guess + dayMs].map((instant) => offsetAt(instant, zone));
  const candidates = [...new Set(offsets.map((offset) => guess - offset))].sort((a, b) => a - b);
  return candidates
    .map((instant) => new Date(instant))
    .filter((instant) => localTimeOf(instant, zone) === local);
}

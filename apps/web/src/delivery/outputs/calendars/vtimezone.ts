const dayMs = 86_400_000;

/** Dear to make, and asked a thousand times for one calendar. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clock(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  clocks.set(timeZone, made);
  return made;
}

/** Minutes east of UTC in a zone at an instant. @throws RangeError for an unknown zone */
export function offsetMinutes(timeZone: string, at: number): number {
  const name =
    clock(timeZone)
      .formatToParts(at)
      .find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours = '0', minutes = '0'] = /GMT([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** '20240409T093000': the clock in a zone at an instant. */
export function localStamp(timeZone: string, at: number): string {
  return stamp(at, offsetMinutes(timeZone, at));
}

function stamp(at: number, offset: number): string {
  // iCalendar has no year before 0 nor behind 9999.
  const shown = Math.min(Math.max(at + offset * 60_000, startOf(0)), startOf(10_000) - 1);
  return new Date(shown).toISOString().replace(/[-:]|\.\d{3}Z/g, '');
}

/**
 * A VTIMEZONE that is right in the years of some instants, and in the ones beside them: a list of
 * what the clocks really did, which says nothing of rules that may change. The years between are
 * not walked through: one wrong year would take as long as all of history.
 */
export function vtimezone(timeZone: string, instants: readonly number[]): string[] {
  const years = new Set(
    instants.flatMap((at) => [-1, 0, 1].map((beside) => new Date(at).getUTCFullYear() + beside)),
  );
  const lines = [...years]
    .sort((a, b) => a - b)
    .flatMap((year) => [
      ...(years.has(year - 1) ? [] : clockFrom(timeZone, startOf(year))),
      ...changesIn(timeZone, startOf(year), startOf(year + 1)),
    ]);
  return ['BEGIN:VTIMEZONE', `TZID:${timeZone}`, ...lines, 'END:VTIMEZONE'];
}

/** `Date.UTC` alone takes the year 50 for 1950. */
const startOf = (year: number) => new Date(0).setUTCFullYear(year, 0, 1);

function clockFrom(timeZone: string, at: number): string[] {
  const offset = offsetMinutes(timeZone, at);
  return observance('STANDARD', stamp(at, offset), offset, offset);
}

function changesIn(timeZone: string, start: number, end: number): string[] {
  const lines: string[] = [];
  for (let day = start; day < end; day += dayMs) {
    const before = offsetMinutes(timeZone, day);
    const after = offsetMinutes(timeZone, day + dayMs);
    if (before === after) continue;
    const at = changeBetween(timeZone, day, day + dayMs);
    const name = after > before ? 'DAYLIGHT' : 'STANDARD';
    lines.push(...observance(name, stamp(at, before), before, after));
  }
  return lines;
}

/** The first instant with the new offset, to the minute. */
function changeBetween(timeZone: string, from: number, to: number): number {
  const before = offsetMinutes(timeZone, from);
  let [low, high] = [from, to];
  while (high - low > 60_000) {
    const middle = low + Math.floor((high - low) / 120_000) * 60_000;
    if (offsetMinutes(timeZone, middle) === before) low = middle;
    else high = middle;
  }
  return high;
}

function observance(name: string, start: string, from: number, to: number): string[] {
  return [
    `BEGIN:${name}`,
    `DTSTART:${start}`,
    `TZOFFSETFROM:${offsetText(from)}`,
    `TZOFFSETTO:${offsetText(to)}`,
    `END:${name}`,
  ];
}

function offsetText(offset: number): string {
  const digits = (value: number) => String(value).padStart(2, '0');
  const size = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${digits(Math.floor(size / 60))}${digits(size % 60)}`;
}

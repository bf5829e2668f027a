import type { CalendarEvent } from '../../../content/shared/calendarEvent';
import { localStamp, vtimezone } from './vtimezone';

export interface Calendar {
  title: string;
  locale: string;
  /** Absolute address of this calendar. */
  self: string;
  events: CalendarEvent[];
}

/** SEQUENCE must grow with each change: seconds since this moment do, and stay small. */
const sequenceEpoch = Date.UTC(2020, 0, 1);

/** Of an empty calendar: RFC 5545 wants a component in each. */
const anyZone = 'Europe/Paris';

/** RFC 5545. Folded and escaped; the same events give the same bytes. */
export function icalendar({ title, locale, self, events }: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Entente//Entente//${locale.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    property('X-WR-CALNAME', title),
    property('NAME', title),
    `SOURCE;VALUE=URI:${self}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    ...zones(events),
    ...events.flatMap(vevent),
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}

function zones(events: readonly CalendarEvent[]): string[] {
  const instants = new Map<string, number[]>();
  for (const { when } of events) {
    if (when.kind !== 'hours') continue;
    const its = [Date.parse(when.start), Date.parse(when.end ?? when.start)];
    instants.set(when.timeZone, [...(instants.get(when.timeZone) ?? []), ...its]);
  }
  if (events.length === 0) instants.set(anyZone, [sequenceEpoch]);
  return [...instants].flatMap(([zone, its]) => vtimezone(zone, its));
}

function vevent(event: CalendarEvent): string[] {
  const updated = utcStamp(event.updated);
  const sequence = Math.floor((Date.parse(event.updated) - sequenceEpoch) / 1_000);
  return [
    'BEGIN:VEVENT',
    property('UID', event.uid),
    `DTSTAMP:${updated}`,
    `LAST-MODIFIED:${updated}`,
    `SEQUENCE:${Math.max(0, sequence)}`,
    ...moments(event.when),
    property('SUMMARY', event.title),
    ...(event.description ? [property('DESCRIPTION', event.description)] : []),
    ...(event.location ? [property('LOCATION', event.location)] : []),
    `URL:${event.url}`,
    `STATUS:${event.status}`,
    ...(event.when.kind === 'days' ? ['TRANSP:TRANSPARENT'] : []),
    'END:VEVENT',
  ];
}

function moments(when: CalendarEvent['when']): string[] {
  if (when.kind === 'days') {
    return [`DTSTART;VALUE=DATE:${when.start.replaceAll('-', '')}`, ...lastDay(when.end)];
  }
  const at = (name: string, instant: string) =>
    `${name};TZID=${when.timeZone}:${localStamp(when.timeZone, Date.parse(instant))}`;
  return [at('DTSTART', when.start), ...(when.end ? [at('DTEND', when.end)] : [])];
}

/** A calendar's last day is the first that is not part of it; none behind the year 9999. */
function lastDay(day: string): string[] {
  const after = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString();
  return after.startsWith('+')
    ? []
    : [`DTEND;VALUE=DATE:${after.slice(0, 10).replaceAll('-', '')}`];
}

function utcStamp(instant: string): string {
  return new Date(instant).toISOString().replace(/[-:]|\.\d{3}/g, '');
}

/** A text property: backslash, comma, semicolon and line ends are written with a backslash. */
function property(name: string, text: string): string {
  const clean = text
    .replace(/\r\n?/g, '\n')

    .replace(/[\u0000-\u0009\u000B-\u001F\u007F]/g, ' ');
  return `${name}:${clean.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n')}`;
}

/** In UTF-8; a lone surrogate is written as U+FFFD, in three bytes as well. */
function bytesOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}

/** At most 75 bytes a line, never through the middle of a character. */
function fold(line: string): string {
  let folded = '';
  let bytes = 0;
  for (const character of line) {
    const size = bytesOf(character.codePointAt(0) ?? 0);
    if (bytes + size > 75) {
      folded += '\r\n ';
      bytes = 1;
    }
    folded += character;
    bytes += size;
  }
  return folded;
}

/** One event of a calendar, before it is written as iCalendar. */
export interface CalendarEvent {
  /** The same for ever, in every language: `{documentId}@{host}`. */
  uid: string;
  title: string;
  description: string;
  location: string;
  /** Absolute address of the page. */
  url: string;
  status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  /** ISO instant of the latest change. */
  updated: string;
  when:
    | { kind: 'days'; start: string; /** Last day, included. */ end: string }
    | { kind: 'hours'; start: string; end: string | null; timeZone: string };
}

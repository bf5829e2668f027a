import { useEffect, useRef, type CSSProperties, type KeyboardEvent } from 'react';
import { useIntl } from 'react-intl';
import type { CalendarEvent } from '../server/makeCalendar';
import { dayText } from '../../../platform/admin/dayText';
import { dayAfterKey } from './days';
import { useWords } from '../../../platform/admin/useWords';
import { calendarWords } from '../words/calendarWords';

/** How many of a day are written in its cell; the list below has them all. */
const MOST_SHOWN = 3;

const grid: CSSProperties = {
  width: '100%',
  tableLayout: 'fixed',
  borderCollapse: 'collapse',
  fontSize: '1.3rem',
  color: 'currentcolor',
};
const cell: CSSProperties = {
  border: '1px solid #8e8ea9',
  padding: '0.6rem',
  height: '8.8rem',
  verticalAlign: 'top',
  textAlign: 'start',
};
const shortened: CSSProperties = {
  display: 'block',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
};

interface Props {
  label: string;
  weeks: readonly (readonly string[])[];
  events: readonly CalendarEvent[];
  /** The one that Tab reaches. */
  day: string;
  today: string;
  onDay: (day: string) => void;
}

/** The days as a grid: one of them is in the order of Tab, arrows lead to the others. */
export function CalendarGrid({ label, weeks, events, day, today, onDay }: Props) {
  const { locale } = useIntl();
  const say = useWords(calendarWords);
  const current = useRef<HTMLTableCellElement>(null);
  const isMoving = useRef(false);
  useEffect(() => {
    if (isMoving.current) current.current?.focus();
    isMoving.current = false;
  }, [day]);
  const move = (event: KeyboardEvent) => {
    const next =
      event.ctrlKey || event.altKey || event.metaKey ? null : dayAfterKey(event.key, day);
    if (!next) return;
    event.preventDefault();
    isMoving.current = true;
    onDay(next);
  };
  const month = day.slice(0, 7);
  const eventText = ({ kindWords, title }: CalendarEvent) =>
    say('event', { kind: kindWords, title });
  return (
    <table role="grid" aria-label={label} style={grid} onKeyDown={move}>
      <thead>
        <tr role="row">
          {weeks[0]?.map((one) => (
            <th key={one} scope="col" role="columnheader" style={{ padding: '0.6rem' }}>
              {dayText(one, locale, { weekday: 'long' })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]} role="row">
            {week.map((one) => {
              const own = events.filter(
                ({ first, last, isOnDays }) => isOnDays && first <= one && one <= last,
              );
              const isCurrent = one === day;
              const said = own.map(eventText);
              return (
                <td
                  key={one}
                  ref={isCurrent ? current : undefined}
                  role="gridcell"
                  tabIndex={isCurrent ? 0 : -1}
                  aria-selected={isCurrent}
                  aria-current={one === today ? 'date' : undefined}
                  aria-label={[
                    dayText(one, locale, { dateStyle: 'full' }),
                    ...(said.length > 0 ? said : [say('nothing')]),
                  ].join(', ')}
                  onClick={() => onDay(one)}
                  style={{
                    ...cell,
                    fontStyle: one.startsWith(month) ? undefined : 'italic',
                    boxShadow: isCurrent ? 'inset 0 0 0 2px #4945ff' : undefined,
                  }}
                >
                  <span
                    style={{
                      fontWeight: one === today ? 700 : 400,
                      textDecoration: one === today ? 'underline' : undefined,
                    }}
                  >
                    {/* As the cell's name says it: « 1er ». */}
                    {dayText(one, locale, { day: 'numeric' })}
                  </span>
                  {own.slice(0, MOST_SHOWN).map((event) => (
                    <span key={event.key} style={shortened} title={eventText(event)}>
                      <b>{event.kindWords}</b> {event.title}
                    </span>
                  ))}
                  {own.length > MOST_SHOWN ? (
                    <span style={shortened}>{say('more', { count: own.length - MOST_SHOWN })}</span>
                  ) : null}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

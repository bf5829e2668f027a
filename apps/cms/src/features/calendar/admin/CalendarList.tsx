import { Box, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { CalendarEvent } from '../server/makeCalendar';
import { entryForm } from '../../../api/entryForm';
import { useWords } from '../../../platform/admin/useWords';
import { calendarWords } from '../words/calendarWords';

/** The same as the grid, as a list, with what stands on no day of it. */
export function CalendarList({ events }: { events: readonly CalendarEvent[] }) {
  const say = useWords(calendarWords);
  const undated = events.filter(({ isOnDays }) => !isOnDays);
  return (
    <Box paddingTop={6}>
      <Typography tag="h2" variant="beta">
        {say('list')}
      </Typography>
      {events.length === 0 ? <Typography tag="p">{say('none')}</Typography> : null}
      <Lines events={events.filter(({ isOnDays }) => isOnDays)} />
      {undated.length > 0 ? (
        <>
          <Typography tag="h3" variant="delta">
            {say('undated')}
          </Typography>
          <Lines events={undated} />
        </>
      ) : null}
    </Box>
  );
}

function Lines({ events }: { events: readonly CalendarEvent[] }) {
  const say = useWords(calendarWords);
  if (events.length === 0) return null;
  return (
    <ul>
      {events.map(({ key, when, kindWords, note, title, uid, documentId, locale }) => (
        <Box tag="li" key={key} paddingTop={3} paddingBottom={3}>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {[when, kindWords, note].filter(Boolean).join(' · ')}
          </Typography>
          <Link tag={NavLink} to={entryForm({ uid, documentId, locale })}>
            {title || say('untitled')}
          </Link>
        </Box>
      ))}
    </ul>
  );
}

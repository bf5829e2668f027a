import { Box, Link, Td, Tr, Typography } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import type { ScheduleResponse } from '../server/readSchedules';
import { entryForm } from '../../../api/entryForm';
import { ListPage } from '../../../platform/admin/ListPage';
import { usePlannedText } from '../../../platform/admin/usePlannedText';
import { useSchedules } from './useSchedules';
import { useWords, type SayOf } from '../../../platform/admin/useWords';
import { scheduleWords } from '../words/scheduleWords';

const columns = ['entry', 'language', 'action', 'moment', 'state'] as const;

/** The whole ledger: what is to come, then what has ended. */
export function SchedulePage() {
  const say = useWords(scheduleWords);
  const { schedules, failed } = useSchedules(null);
  if (failed) return <Page.Error content={say('failure')} />;
  if (!schedules) return <Page.Loading />;
  return (
    <ListPage
      title={say('title')}
      intro={say('page.intro')}
      none={say('none')}
      head={columns.map((column) => say(column))}
    >
      {schedules.map((schedule) => (
        <Line key={schedule.id} schedule={schedule} say={say} />
      ))}
    </ListPage>
  );
}

interface LineProps {
  schedule: ScheduleResponse;
  say: SayOf<typeof scheduleWords>;
}

function Line({ schedule, say }: LineProps) {
  const { sayMoment } = usePlannedText();
  const { title, action, at, zone, state, reason, madeBy } = schedule;
  return (
    <Tr>
      <Td>
        {title ? (
          <Link tag={NavLink} to={entryForm(schedule)}>
            {title}
          </Link>
        ) : (
          <Typography>{say('deleted')}</Typography>
        )}
        <Typography tag="p" variant="pi" textColor="neutral600">
          {say('by', { name: madeBy })}
        </Typography>
      </Td>
      <Td>
        <Typography>{schedule.locale}</Typography>
      </Td>
      <Td>
        <Typography>{say(action)}</Typography>
      </Td>
      <Td>
        <Typography>{sayMoment(at, zone)}</Typography>
      </Td>
      <Td>
        <Typography textColor={['failed', 'voided'].includes(state) ? 'danger600' : undefined}>
          {say(`state.${state}`)}
        </Typography>
        {reason ? (
          <Box>
            <Typography variant="pi">{reason}</Typography>
          </Box>
        ) : null}
      </Td>
    </Tr>
  );
}

import { Box, Link, Td, Tr, Typography } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { ToldSchedule } from '../../schedule/readSchedules';
import { entryForm } from '../entryForm';
import { ListPage } from '../ListPage';
import { cityOf, momentText } from './momentText';
import { useSchedules } from './useSchedules';

const columns = ['entry', 'language', 'action', 'moment', 'state'] as const;

/** The whole ledger: what is to come, then what has ended. */
export default function SchedulePage() {
  const { formatMessage } = useIntl();
  const say = (id: string, values?: Record<string, string>) =>
    formatMessage({ id: `entente.schedule.${id}` }, values);
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
  schedule: ToldSchedule;
  say: (id: string, values?: Record<string, string>) => string;
}

function Line({ schedule, say }: LineProps) {
  const { locale } = useIntl();
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
        <Typography>
          {say('at', { time: momentText(at, zone, locale), city: cityOf(zone) })}
        </Typography>
      </Td>
      <Td>
        <Typography textColor={state === 'failed' ? 'danger600' : undefined}>
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

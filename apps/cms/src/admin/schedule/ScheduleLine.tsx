import { Box, Button, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { ToldSchedule } from '../../schedule/readSchedules';
import { cityOf, momentText } from './momentText';

interface Props {
  schedule: ToldSchedule;
  onCancel: (id: number) => void;
}

/** One line of an entry's ledger: what, when, and what became of it. */
export function ScheduleLine({ schedule, onCancel }: Props) {
  const { formatMessage, locale } = useIntl();
  const { id, action, at, zone, state, reason } = schedule;
  const when = formatMessage(
    { id: 'entente.schedule.at' },
    { time: momentText(at, zone, locale), city: cityOf(zone) },
  );
  const what = formatMessage({ id: `entente.schedule.what.${action}` }, { when });
  return (
    <Box tag="li" paddingBottom={3}>
      <Typography variant="sigma" textColor={state === 'failed' ? 'danger600' : 'neutral600'}>
        {formatMessage({ id: `entente.schedule.state.${state}` })}
      </Typography>
      <Typography tag="p">{what}</Typography>
      {reason ? (
        <Typography tag="p" textColor="danger600">
          {reason}
        </Typography>
      ) : null}
      {state === 'waiting' ? (
        <Button
          variant="tertiary"
          size="S"
          onClick={() => onCancel(id)}
          aria-label={formatMessage({ id: 'entente.schedule.cancelOne' }, { what })}
        >
          {formatMessage({ id: 'entente.schedule.cancel' })}
        </Button>
      ) : null}
    </Box>
  );
}

import { Box, Button, Typography } from '@strapi/design-system';
import type { ScheduleResponse } from '../server/readSchedules';
import { usePlannedText } from '../../../platform/admin/usePlannedText';
import { useWords } from '../../../platform/admin/useWords';
import { scheduleWords } from '../words/scheduleWords';

interface Props {
  schedule: ScheduleResponse;
  onCancel: (id: number) => void;
}

/** One line of an entry's ledger: what, when, and what became of it. */
export function ScheduleLine({ schedule, onCancel }: Props) {
  const say = useWords(scheduleWords);
  const { id, state, reason } = schedule;
  const what = usePlannedText().sayPlanned(schedule);
  return (
    <Box tag="li" paddingBottom={3}>
      <Typography
        variant="sigma"
        textColor={['failed', 'voided'].includes(state) ? 'danger600' : 'neutral600'}
      >
        {say(`state.${state}`)}
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
          aria-label={say('cancelOne', { what })}
        >
          {say('cancel')}
        </Button>
      ) : null}
    </Box>
  );
}

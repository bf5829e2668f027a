import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { stampOf, type EntryPanelProps, type EntryProps } from '../../../platform/admin/entryPanel';
import { isPublishedType } from '../../../api/types';
import { useEntryLocale } from '../../../platform/admin/entryLocale';
import { usePublication } from '../../../pipeline/publication/admin/usePublication';
import { ScheduleForm } from './ScheduleForm';
import { ScheduleLine } from './ScheduleLine';
import { useSchedules } from './useSchedules';
import { useWords } from '../../../platform/admin/useWords';
import { scheduleWords } from '../words/scheduleWords';

/** How many that have ended an entry's form shows; the page of the ledger has them all. */
const MOST_ENDED = 3;

function EntrySchedules({ model, documentId, stamp }: EntryProps) {
  const say = useWords(scheduleWords);
  const locale = useEntryLocale();
  const { schedules, failed, make, cancel, momentOf } = useSchedules({
    uid: model,
    documentId,
    stamp,
  });
  const [isOpen, setOpen] = useState(false);
  const own = (schedules ?? []).filter((one) => one.locale === '' || one.locale === locale);
  const waiting = own.filter(({ state }) => state === 'waiting');
  const ended = own.filter(({ state }) => state !== 'waiting').slice(0, MOST_ENDED);
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      {failed ? <Typography textColor="danger600">{say('failure')}</Typography> : null}
      {schedules && waiting.length === 0 ? <Typography>{say('none')}</Typography> : null}
      <Box tag="ul">
        {[...waiting, ...ended].map((schedule) => (
          <ScheduleLine key={schedule.id} schedule={schedule} onCancel={(id) => void cancel(id)} />
        ))}
      </Box>
      {waiting.some(({ action }) => action === 'publish') ? (
        <Typography variant="pi">{say('waits')}</Typography>
      ) : null}
      <Button variant="secondary" onClick={() => setOpen(true)}>
        {say('add')}
      </Button>
      {isOpen ? (
        <AskSchedule
          model={model}
          documentId={documentId}
          locale={locale}
          momentOf={momentOf}
          make={make}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </Flex>
  );
}

interface AskProps
  extends
    Pick<EntryProps, 'model' | 'documentId'>,
    Pick<ReturnType<typeof useSchedules>, 'make' | 'momentOf'> {
  locale: string;
  onClose: () => void;
}

/** Asks what publishing would take only now that somebody schedules. */
function AskSchedule({ model, documentId, locale, make, momentOf, onClose }: AskProps) {
  const say = useWords(scheduleWords);
  const { answer: publication, refusal } = usePublication(model, documentId);
  if (refusal)
    return (
      <Typography role="alert" textColor="danger600">
        {refusal.message || say('failure')}
      </Typography>
    );
  if (!publication) return null;
  return (
    <ScheduleForm
      documentId={documentId}
      entryLocale={publication.sets.some((set) => set.locale === locale) ? locale : ''}
      publication={publication}
      momentOf={momentOf}
      onSave={(asked) => make({ ...asked, uid: model })}
      onClose={onClose}
    />
  );
}

/** Beside the form of an entry: when it goes online and when it is withdrawn. */
export function SchedulePanel({ model, documentId, document }: EntryPanelProps) {
  const say = useWords(scheduleWords);
  if (!isPublishedType(model)) return null;
  return {
    title: say('title'),
    content: documentId ? (
      <EntrySchedules model={model} documentId={documentId} stamp={stampOf(document)} />
    ) : (
      <Typography>{say('unsaved')}</Typography>
    ),
  };
}

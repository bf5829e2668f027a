import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useEntryLocale } from '../entryLocale';
import { usePublication } from '../publication/usePublication';
import { ScheduleForm } from './ScheduleForm';
import { ScheduleLine } from './ScheduleLine';
import { useSchedules } from './useSchedules';

/** How many that have ended an entry's form shows; the page of the ledger has them all. */
const MOST_ENDED = 3;

interface EntryProps {
  model: string;
  documentId: string;
  /** Changes when the entry was saved or published. */
  stamp: string;
}

function EntrySchedules({ model, documentId, stamp }: EntryProps) {
  const { formatMessage } = useIntl();
  const locale = useEntryLocale();
  const { schedules, failed, make, cancel, momentOf } = useSchedules(documentId);
  const [isOpen, setOpen] = useState(false);
  const { answer: told } = usePublication(model, documentId, stamp);
  const own = (schedules ?? []).filter((one) => one.locale === '' || one.locale === locale);
  const waiting = own.filter(({ state }) => state === 'waiting');
  const ended = own.filter(({ state }) => state !== 'waiting').slice(0, MOST_ENDED);
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      {failed ? (
        <Typography textColor="danger600">
          {formatMessage({ id: 'entente.schedule.failure' })}
        </Typography>
      ) : null}
      {schedules && waiting.length === 0 ? (
        <Typography>{formatMessage({ id: 'entente.schedule.none' })}</Typography>
      ) : null}
      <Box tag="ul">
        {[...waiting, ...ended].map((schedule) => (
          <ScheduleLine key={schedule.id} schedule={schedule} onCancel={(id) => void cancel(id)} />
        ))}
      </Box>
      <Button variant="secondary" onClick={() => setOpen(true)}>
        {formatMessage({ id: 'entente.schedule.add' })}
      </Button>
      {isOpen && told ? (
        <ScheduleForm
          documentId={documentId}
          entryLocale={told.sets.some((set) => set.locale === locale) ? locale : ''}
          told={told}
          momentOf={momentOf}
          onSave={(asked) => make({ ...asked, uid: model })}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </Flex>
  );
}

interface PanelProps {
  model: string;
  documentId?: string;
  /** null for a type that is not published. */
  activeTab: 'draft' | 'published' | null;
  document?: { updatedAt?: string; publishedAt?: string | null };
}

/** Beside the form of an entry: when it goes online and when it is withdrawn. */
export function SchedulePanel({ model, documentId, activeTab, document }: PanelProps) {
  const { formatMessage } = useIntl();
  if (activeTab === null || !model.startsWith('api::')) return null;
  return {
    title: formatMessage({ id: 'entente.schedule.title' }),
    content: documentId ? (
      <EntrySchedules
        model={model}
        documentId={documentId}
        stamp={`${document?.updatedAt} ${document?.publishedAt}`}
      />
    ) : (
      <Typography>{formatMessage({ id: 'entente.schedule.unsaved' })}</Typography>
    ),
  };
}

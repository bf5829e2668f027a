import { Box, Button, Flex, Link, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { ToldEntry } from '../../publication/publicationSet';
import { isPublished, stampOf, type EntryPanelProps, type EntryProps } from '../entryPanel';
import { useEntryLocale } from '../entryLocale';
import { entryForm } from '../entryForm';
import { Obstacles } from './Obstacles';
import { PublishModal } from './PublishModal';
import { usePublication } from './usePublication';

function EntryPublication({ model, documentId, stamp }: EntryProps) {
  const { formatMessage } = useIntl();
  const say = (id: string, values?: Record<string, number>) =>
    formatMessage({ id: `entente.publication.${id}` }, values);
  const locale = useEntryLocale();
  const isModified = useForm('PublicationPanel', ({ modified }) => modified, false) ?? false;
  const [isOpen, setOpen] = useState(false);
  const { answer: told, refusal } = usePublication(model, documentId, stamp);
  if (refusal)
    return <Typography textColor="danger600">{refusal.message || say('failure')}</Typography>;
  const set = told?.sets.find((one) => one.locale === '' || one.locale === locale);
  if (!told || !set) return null;
  const { needs, untranslated, obstacles, isPublic } = set;
  const others = told.sets.some((one) => one !== set && !one.isPublic);
  const summary = obstacles.length > 0 ? null : say(isPublic ? 'public' : 'ready');
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      {summary ? <Typography role="status">{summary}</Typography> : null}
      <Obstacles obstacles={obstacles} documentId={documentId} />
      <Entries label={say('leadsTo', { count: needs.length })} entries={needs} />
      <Entries label={say('untranslated', { count: untranslated.length })} entries={untranslated} />
      {told.mayPublish && (needs.length > 0 || others) ? (
        <>
          <Button variant="secondary" disabled={isModified} onClick={() => setOpen(true)}>
            {say('open')}
          </Button>
          {isModified ? <Typography variant="pi">{say('modified')}</Typography> : null}
        </>
      ) : null}
      {isOpen ? (
        <PublishModal
          uid={model}
          documentId={documentId}
          locale={set.locale}
          told={told}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </Flex>
  );
}

function Entries({ label, entries }: { label: string; entries: readonly ToldEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <Box>
      <Typography>{label}</Typography>
      <ul>
        {entries.map((entry) => (
          <li key={entry.documentId}>
            <Link tag={NavLink} to={entryForm(entry)}>
              {entry.title}
            </Link>
          </li>
        ))}
      </ul>
    </Box>
  );
}

/** Beside the form of an entry: what publishing it would take, before anybody tries. */
export function PublicationPanel({ model, documentId, activeTab, document }: EntryPanelProps) {
  const { formatMessage } = useIntl();
  if (activeTab !== 'draft' || !documentId || !isPublished(model)) return null;
  return {
    title: formatMessage({ id: 'entente.publication.title' }),
    content: <EntryPublication model={model} documentId={documentId} stamp={stampOf(document)} />,
  };
}

import { Box, Button, Flex, Link, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useState } from 'react';
import { NavLink } from 'react-router-dom';
import type { EntryResponse } from '../../../pipeline/publication/publicationResponse';
import { stampOf, type EntryPanelProps, type EntryProps } from '../../../platform/admin/entryPanel';
import { isPublishedType } from '../../../api/types';
import { useEntryLocale } from '../../../platform/admin/entryLocale';
import { entryForm } from '../../../api/entryForm';
import { Obstacles } from '../../../pipeline/publication/admin/Obstacles';
import { PublishModal } from './PublishModal';
import { usePublication } from '../../../pipeline/publication/admin/usePublication';
import { useWords } from '../../../platform/admin/useWords';
import { publicationWords } from '../words/publicationWords';

function EntryPublication({ model, documentId, stamp }: EntryProps) {
  const say = useWords(publicationWords);
  const locale = useEntryLocale();
  const isModified = useForm('PublicationPanel', ({ modified }) => modified, false) ?? false;
  const [isOpen, setOpen] = useState(false);
  const { answer: publication, refusal } = usePublication(model, documentId, stamp);
  if (refusal)
    return <Typography textColor="danger600">{refusal.message || say('failure')}</Typography>;
  const set = publication?.sets.find((one) => one.locale === '' || one.locale === locale);
  if (!publication || !set) return null;
  const { needs, untranslated, obstacles, isPublic } = set;
  const others = publication.sets.some((one) => one !== set && !one.isPublic);
  const summary = obstacles.length > 0 ? null : say(isPublic ? 'public' : 'ready');
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      {summary ? <Typography role="status">{summary}</Typography> : null}
      <Obstacles obstacles={obstacles} documentId={documentId} />
      <Entries label={say('leadsTo', { count: needs.length })} entries={needs} />
      <Entries label={say('untranslated', { count: untranslated.length })} entries={untranslated} />
      {publication.mayPublish && (needs.length > 0 || others) ? (
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
          publication={publication}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </Flex>
  );
}

function Entries({ label, entries }: { label: string; entries: readonly EntryResponse[] }) {
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
  const say = useWords(publicationWords);
  if (activeTab !== 'draft' || !documentId || !isPublishedType(model)) return null;
  return {
    title: say('title'),
    content: <EntryPublication model={model} documentId={documentId} stamp={stampOf(document)} />,
  };
}

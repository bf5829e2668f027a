import { Box, Button, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { VersionsResponse } from '../server/historyRoutes';
import type { Version } from '../../../pipeline/record/versionTable';
import {
  isOurs,
  stampOf,
  type EntryPanelProps,
  type EntryProps,
} from '../../../platform/admin/entryPanel';
import { useEntryLocale } from '../../../platform/admin/entryLocale';
import { DifferenceModal } from './DifferenceModal';
import { useDates } from '../../../platform/admin/useDates';
import { useWords } from '../../../platform/admin/useWords';
import { historyWords } from '../words/historyWords';

function EntryHistory({ model, documentId, stamp }: EntryProps) {
  const dates = useDates();
  const { get } = useFetchClient();
  const say = useWords(historyWords);
  const locale = useEntryLocale();
  const [answer, setAnswer] = useState<VersionsResponse | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const [compared, setCompared] = useState<Version | null>(null);

  useEffect(() => {
    const asked = new URLSearchParams({ uid: model, documentId, locale });
    get<VersionsResponse>(`/admin/entente/versions?${asked.toString()}`).then(
      ({ data }) => {
        setAnswer(data);
        setFailed(false);
      },
      () => setFailed(true),
    );
  }, [get, model, documentId, locale, stamp]);

  const when = ({ at }: Version) => dates.moment(at);
  if (hasFailed) return <Typography textColor="danger600">{say('failure')}</Typography>;
  if (!answer) return null;
  const { versions, hasDrafts, isPublic } = answer;
  if (versions.length === 0)
    return <Typography>{say(hasDrafts ? 'none' : 'record.none')}</Typography>;
  return (
    <Box tag="ol" width="100%">
      {versions.map((version) => (
        <Box tag="li" key={version.id} paddingBottom={2}>
          <Typography tag="p">{when(version)}</Typography>
          {version.kind === 'replaced' || version.kind === 'draft' ? (
            <Typography tag="p" variant="pi" textColor="neutral600">
              {say(version.kind)}
            </Typography>
          ) : null}
          {version.by ? (
            <Typography tag="p" variant="pi" textColor="neutral600">
              {say('by', { name: version.by })}
            </Typography>
          ) : null}
          <Button
            variant="tertiary"
            size="S"
            onClick={() => setCompared(version)}
            aria-label={say('compareOne', { when: when(version) })}
          >
            {say('compare')}
          </Button>
        </Box>
      ))}
      {compared ? (
        <DifferenceModal
          id={compared.id}
          when={when(compared)}
          target={hasDrafts ? 'draft' : isPublic ? 'public' : 'record'}
          onClose={() => setCompared(null)}
        />
      ) : null}
    </Box>
  );
}

/** Beside the form of an entry: each version that was kept, and what has changed since. */
export function HistoryPanel({ model, documentId: named, document }: EntryPanelProps) {
  const say = useWords(historyWords);
  // The address of a type that has one entry doesn't name it.
  const documentId = named ?? document?.documentId;
  if (!documentId || !isOurs(model)) return null;
  return {
    title: say('title'),
    content: <EntryHistory model={model} documentId={documentId} stamp={stampOf(document)} />,
  };
}

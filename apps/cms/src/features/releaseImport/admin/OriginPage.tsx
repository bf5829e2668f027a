import { Box, Button, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { Layouts, Page, useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
import { saveFile } from '../../../platform/admin/saveFile';
import { useAnswer } from '../../../platform/admin/useAnswer';
import { useDates } from '../../../platform/admin/useDates';
import { useWords } from '../../../platform/admin/useWords';
import type { ImportResponse } from '../server/readEvidence';
import { releaseImportWords } from '../words/releaseImportWords';
import { importStyle } from './colours';
import { segmentsOf } from './segments';

interface Props {
  /** Of the import. */
  id: string;
  /** Where the words stand that are looked for: '12-34'. */
  at: string;
}

/** A release that drafts were made of, with the words that one came for. */
export function OriginPage({ id, at }: Props) {
  const say = useWords(releaseImportWords);
  const dates = useDates();
  const { get } = useFetchClient();
  const path = `/admin/entente/release-imports/${encodeURIComponent(id)}`;
  const { answer, refusal } = useAnswer<ImportResponse>(path);
  const [failure, setFailure] = useState('');
  const words = useRef<HTMLElement>(null);
  useEffect(() => words.current?.scrollIntoView({ block: 'center' }), [answer, at]);
  if (refusal?.isForbidden) return <Page.NoPermissions />;
  if (refusal) return <Page.Error content={refusal.message || say('origin.failure')} />;
  if (!answer) return <Page.Loading />;
  const [start = 0, end = 0] = at.split('-').map(Number);
  const segments = segmentsOf(answer.source, [{ id: 'asked', evidence: [start, end] }]);
  const when = dates.moment(answer.madeAt);
  const download = async () => {
    try {
      const { data } = await get<Blob>(`${path}/file`, { responseType: 'blob' });
      saveFile(data, answer.fileName || 'communique');
    } catch {
      setFailure(say('origin.failure'));
    }
  };
  return (
    <Page.Main>
      <style>{importStyle}</style>
      <Page.Title>{say('origin.page')}</Page.Title>
      <Layouts.Header
        title={answer.fileName || say('origin.page')}
        subtitle={say('origin.kept', {
          when,
          who: answer.madeBy || say('somebody'),
          hash: answer.sha256,
        })}
        primaryAction={
          <Button startIcon={<Download />} variant="secondary" onClick={() => void download()}>
            {say('origin.download')}
          </Button>
        }
      />
      <Layouts.Content>
        <Typography role="alert" textColor="danger600">
          {failure}
        </Typography>
        <Box background="neutral0" padding={6} hasRadius shadow="tableShadow" maxWidth="80rem">
          <div className="entente-import-source">
            {segments.map(({ start: place, text, of }) =>
              of.length > 0 ? (
                <mark key={place} ref={words} style={{ background: 'rgb(255 190 11 / 45%)' }}>
                  {text}
                </mark>
              ) : (
                <span key={place}>{text}</span>
              ),
            )}
          </div>
        </Box>
      </Layouts.Content>
    </Page.Main>
  );
}

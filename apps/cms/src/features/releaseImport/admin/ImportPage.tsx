import { Layouts, Page, useFetchClient, useQueryParams } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { uidOf } from '../../../api/types';
import { useWords } from '../../../platform/admin/useWords';
import type { Decisions, ImportResult, Proposal } from '../proposal';
import { releaseImportWords } from '../words/releaseImportWords';
import { DropZone } from './DropZone';
import { OriginPage } from './OriginPage';
import { Review } from './Review';

const PATH = '/admin/entente/release-imports';

interface Read {
  file: File;
  proposal: Proposal;
}

/** From a press release to drafts: it is dropped, read, decided on, and ends on the news. */
export function ImportPage() {
  const say = useWords(releaseImportWords);
  const { post } = useFetchClient();
  const navigate = useNavigate();
  const [{ query }] = useQueryParams<{ import?: string; at?: string }>();
  const [reading, setReading] = useState<string | null>(null);
  const [read, setRead] = useState<Read | null>(null);
  const [problem, setProblem] = useState('');
  const [isSending, setSending] = useState(false);
  const wordsOf = (error: unknown) =>
    error instanceof Error && error.message ? error.message : say('failure');

  const open = async (file: File) => {
    setProblem('');
    setReading(file.name);
    const form = new FormData();
    form.append('file', file);
    try {
      const { data: proposal } = await post<Proposal>(`${PATH}/read`, form);
      if (proposal.items.length > 0) setRead({ file, proposal });
      else setProblem(proposal.draft.warnings[0]?.message ?? say('problems.notARelease'));
    } catch (error) {
      setProblem(wordsOf(error));
    } finally {
      setReading(null);
    }
  };

  const create = async (decisions: Decisions) => {
    if (!read) return;
    setProblem('');
    setSending(true);
    const form = new FormData();
    form.append('decisions', JSON.stringify(decisions));
    form.append('file', read.file);
    try {
      const { data } = await post<ImportResult>(PATH, form);
      if (!data.article) return setRead(null);
      const { documentId, locale } = data.article;
      const entry = `/content-manager/collection-types/${uidOf('article')}/${documentId}`;
      navigate(`${entry}/preview?plugins[i18n][locale]=${locale}`);
    } catch (error) {
      setProblem(wordsOf(error));
    } finally {
      setSending(false);
    }
  };

  if (query.import) return <OriginPage id={query.import} at={query.at ?? ''} />;
  return (
    <Page.Main>
      <Page.Title>{say('title')}</Page.Title>
      <Layouts.Header title={say('title')} subtitle={say('intro')} />
      <Layouts.Content>
        {read ? (
          <Review
            proposal={read.proposal}
            problem={problem}
            isSending={isSending}
            onCreate={(decisions) => void create(decisions)}
            onLeave={() => {
              setProblem('');
              setRead(null);
            }}
          />
        ) : (
          <DropZone
            problem={problem}
            reading={reading}
            onFile={(file) => void open(file)}
            onProblem={setProblem}
          />
        )}
      </Layouts.Content>
    </Page.Main>
  );
}

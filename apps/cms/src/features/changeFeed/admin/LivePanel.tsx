import { Typography } from '@strapi/design-system';
import { adminLanguage } from '../../../platform/admin/defaultLanguage';
import { useWords } from '../../../platform/admin/useWords';
import { changeFeedWords } from '../words/changeFeedWords';
import { liveWords } from './liveWords';
import { useLive } from './useLive';

interface EditView {
  documentId?: string;
  document?: { updatedAt?: unknown; publishedAt?: unknown };
  /** Strapi tells here what is published, and when. */
  meta?: { availableStatus?: { updatedAt?: unknown; publishedAt?: unknown }[] };
}

/** Beside the form: on which pages of the site the last change is, and since when. */
export function LivePanel({ documentId, document, meta }: EditView) {
  const say = useWords(changeFeedWords);
  if (!documentId) return null;
  const title = say('title');
  const moments = [document, ...(meta?.availableStatus ?? [])];
  const changedAt = moments.map((one) => [one?.updatedAt, one?.publishedAt].join()).join();
  return { title, content: <LiveStatus documentId={documentId} changedAt={changedAt} /> };
}

function LiveStatus({ documentId, changedAt }: { documentId: string; changedAt: string }) {
  const language = adminLanguage(window.localStorage);
  const answer = useLive(documentId, changedAt);
  const say = useWords(changeFeedWords);
  const isKnown = answer !== null && answer !== 'unknown';
  const status = isKnown ? liveWords(answer.live, language) : null;
  const siteUrl = isKnown ? answer.siteUrl : '';
  return (
    <div style={{ display: 'grid', gap: '0.8rem', width: '100%' }}>
      <Typography role="status" aria-label={say('title')}>
        {answer === 'unknown' ? say('unknown') : (status?.text ?? '')}
      </Typography>
      <Paths paths={status?.pages ?? []} siteUrl={siteUrl} more={status?.more ?? null} />
      {status && status.failed.length > 0 ? (
        <>
          <Typography textColor="danger600">{say('failed')}</Typography>
          <Paths paths={status.failed} siteUrl={siteUrl} more={null} />
        </>
      ) : null}
    </div>
  );
}

interface PathsProps {
  paths: readonly string[];
  siteUrl: string;
  more: string | null;
}

function Paths({ paths, siteUrl, more }: PathsProps) {
  if (paths.length === 0) return null;
  return (
    <ul>
      {paths.map((path) => (
        <li key={path} style={{ overflowWrap: 'anywhere', paddingBlock: '0.2rem' }}>
          <a href={siteUrl + path} target="_blank" rel="noopener noreferrer">
            <Typography textColor="primary600">{path}</Typography>
          </a>
        </li>
      ))}
      {more ? (
        <li>
          <Typography textColor="neutral600">{more}</Typography>
        </li>
      ) : null}
    </ul>
  );
}

import { Typography } from '@strapi/design-system';
import { adminLanguage } from '../defaultLanguage';
import { liveMessages, liveWords } from './liveWords';
import { useLive } from './useLive';

interface EditView {
  documentId?: string;
  document?: { updatedAt?: unknown; publishedAt?: unknown };
  /** Strapi tells here what is published, and when. */
  meta?: { availableStatus?: { updatedAt?: unknown; publishedAt?: unknown }[] };
}

/** Beside the form: on which pages of the site the last change is, and since when. */
export function LivePanel({ documentId, document, meta }: EditView) {
  if (!documentId) return null;
  const { title } = liveMessages(adminLanguage(window.localStorage));
  const moments = [document, ...(meta?.availableStatus ?? [])];
  const changedAt = moments.map((one) => [one?.updatedAt, one?.publishedAt].join()).join();
  return { title, content: <LiveStatus documentId={documentId} changedAt={changedAt} /> };
}

function LiveStatus({ documentId, changedAt }: { documentId: string; changedAt: string }) {
  const language = adminLanguage(window.localStorage);
  const told = useLive(documentId, changedAt);
  const words = liveMessages(language);
  const isTold = told !== null && told !== 'unknown';
  const status = isTold ? liveWords(told.live, language) : null;
  const siteUrl = isTold ? told.siteUrl : '';
  return (
    <div style={{ display: 'grid', gap: '0.8rem', width: '100%' }}>
      <Typography role="status" aria-label={words.title}>
        {told === 'unknown' ? words.unknown : (status?.text ?? '')}
      </Typography>
      <Paths paths={status?.pages ?? []} siteUrl={siteUrl} more={status?.more ?? null} />
      {status && status.failed.length > 0 ? (
        <>
          <Typography textColor="danger600">{words.failed}</Typography>
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

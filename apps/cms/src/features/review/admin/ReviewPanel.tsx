import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useFetchClient, useQueryParams } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { EntryReview } from '../server/reviewRoutes';
import type { Review } from '../server/reviewTable';
import { stampOf, type EntryPanelProps, type EntryProps } from '../../../platform/admin/entryPanel';
import { isPublishedType } from '../../../api/types';
import { NoteModal, type NoteKind } from './NoteModal';
import { useDates } from '../../../platform/admin/useDates';
import { useWords } from '../../../platform/admin/useWords';
import { reviewWords } from '../words/reviewWords';

const path = '/admin/entente/reviews';

function EntryReviewContent({ model, documentId, stamp }: EntryProps) {
  const { get, post } = useFetchClient();
  const say = useWords(reviewWords);
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  const locale = query.plugins?.i18n?.locale ?? '';
  const [review, setReview] = useState<EntryReview | null>(null);
  // What the form shows: what the CMS tells after that, nobody may have read.
  const [version, setVersion] = useState<string>();
  const [hasFailed, setFailed] = useState(false);
  const [asked, setAsked] = useState<NoteKind | null>(null);

  useEffect(() => {
    let outdated = false;
    const entry = new URLSearchParams({ uid: model, documentId, locale });
    get<EntryReview>(`${path}/entry?${entry.toString()}`).then(
      ({ data }) => {
        if (outdated) return;
        setReview(data);
        setVersion(data.version);
        setFailed(false);
      },
      () => !outdated && setFailed(true),
    );
    return () => void (outdated = true);
  }, [get, model, documentId, locale, stamp]);

  if (hasFailed) return <Typography textColor="danger600">{say('failure')}</Typography>;
  if (!review) return null;
  const { last, changedBy, isOwnWork, mayOverride, mayAsk, mayReturn } = review;
  const isWaiting = last?.state === 'waiting';
  const send = async (text: string) => {
    const entry = { uid: model, documentId, locale };
    const { data } = await (asked === 'ask'
      ? post<EntryReview>(path, { ...entry, version, note: text })
      : asked === 'return'
        ? post<EntryReview>(`${path}/${last?.id}/return`, { note: text })
        : post<EntryReview>(`${path}/override`, { ...entry, version, reason: text }));
    setReview(data);
    // The form still shows what it read before it was published.
    if (asked === 'override') window.location.reload();
  };
  const buttons: NoteKind[] = [
    ...(mayAsk ? (['ask'] as const) : []),
    ...(mayReturn && isWaiting ? (['return'] as const) : []),
    ...(isOwnWork && mayOverride ? (['override'] as const) : []),
  ];
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      {last ? <LastReview review={last} /> : <Typography>{say('none')}</Typography>}
      {changedBy === null ? null : (
        <Typography role="status">
          {say(changedBy ? 'changed.by' : 'changed.unknown', { by: changedBy })}
        </Typography>
      )}
      {isOwnWork ? <Typography>{say('own')}</Typography> : null}
      {buttons.map((kind) => (
        <Button key={kind} variant="secondary" onClick={() => setAsked(kind)}>
          {say(kind)}
        </Button>
      ))}
      {asked ? <NoteModal kind={asked} onSend={send} onClose={() => setAsked(null)} /> : null}
    </Flex>
  );
}

/** What became of the last request, with the words of both. */
function LastReview({ review }: { review: Review }) {
  const dates = useDates();
  const say = useWords(reviewWords);
  const { state, note, askedBy, askedAt, answer, endedBy, endedAt } = review;
  const when = (at: string) => dates.moment(at);
  const by = useWords(reviewWords);
  return (
    <Box>
      <Typography variant="sigma" role="status">
        {say(`state.${state}`)}
      </Typography>
      {endedAt ? (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {by('endedBy', { name: endedBy ?? '', when: when(endedAt) })}
        </Typography>
      ) : null}
      {answer ? <Typography tag="p">{answer}</Typography> : null}
      <Typography tag="p" variant="pi" textColor="neutral600">
        {by('by', { name: askedBy, when: when(askedAt) })}
      </Typography>
      {note ? <Typography tag="p">{note}</Typography> : null}
    </Box>
  );
}

/** Beside the form of an entry: sends it to be read by somebody else, and back. */
export function ReviewPanel({ model, documentId, document }: EntryPanelProps) {
  const say = useWords(reviewWords);
  if (!isPublishedType(model)) return null;
  return {
    title: say('title'),
    content: documentId ? (
      <EntryReviewContent model={model} documentId={documentId} stamp={stampOf(document)} />
    ) : (
      <Typography>{say('unsaved')}</Typography>
    ),
  };
}

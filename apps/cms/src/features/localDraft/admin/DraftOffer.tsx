import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useFetchClient, useForm } from '@strapi/strapi/admin';
import { useEffect, useMemo, useState } from 'react';
import { useParams } from 'react-router-dom';
import { DifferenceWords } from '../../../pipeline/entry/admin/DifferenceWords';
import { adminLanguage } from '../../../platform/admin/defaultLanguage';
import { isOurs } from '../../../platform/admin/entryPanel';
import { useDates } from '../../../platform/admin/useDates';
import { useWords } from '../../../platform/admin/useWords';
import { localDraftWords } from '../words/localDraftWords';
import { changesIn, type FoundDraft } from './draft';
import { draftDifference } from './draftDifference';
import { KEEPING_MS, SENDING_MS } from './draftKeeper';
import { drafts, foundDrafts } from './openDrafts';
import { typedDraftStore } from './typedDraftStore';
import { useDraftKey } from './useDraftKey';
import { useEntryLocale } from '../../../platform/admin/entryLocale';

type Values = Record<string, unknown>;

type TypedDrafts = ReturnType<typeof typedDraftStore>;

/** What colleagues typed and this person has left to them, since the admin was opened. */
const left = new Set<string>();
const leaving = ({ id, at }: FoundDraft) => `${id} ${at}`;

/** The drafts found when a form is opened; the first is offered. */
function useFoundDrafts(key: string, onServer: TypedDrafts) {
  const [found, setFound] = useState<readonly FoundDraft[]>([]);
  useEffect(() => {
    let outdated = false;
    setFound([]);
    foundDrafts(key, () => onServer.found()).then(
      (drafts) => !outdated && setFound(drafts.filter((draft) => !left.has(leaving(draft)))),
      (error: unknown) => console.warn(error),
    );
    return () => void (outdated = true);
  }, [key, onServer]);
  return { draft: found[0] ?? null, next: () => setFound((drafts) => drafts.slice(1)) };
}

/** Ends it where it is kept; what a colleague typed stays theirs. */
function remove(draft: FoundDraft, onServer: TypedDrafts): void {
  left.add(leaving(draft));
  if (draft.by !== null) return;
  const ids = [draft.id];
  for (const work of [draft.isHere ? drafts().remove(ids) : null, onServer.remove(ids)])
    work?.catch((error: unknown) => console.warn(error));
}

/** Typed so lately that it goes on being typed. */
const NOW_MS = 3 * SENDING_MS;

/** Beside the form: words that were typed in it and never stored, and what differs in them. */
export function DraftOffer() {
  const { slug = '', id } = useParams();
  const documentId = !id || id === 'create' ? null : id;
  const key = useDraftKey({ uid: slug, documentId });
  const locale = useEntryLocale();
  const { get, post } = useFetchClient();
  const onServer = useMemo(
    () => typedDraftStore({ get, post }, { uid: slug, documentId, locale }),
    [get, post, slug, documentId, locale],
  );
  const values = useForm('DraftOffer', (state) => state.values) as Values;
  const initialValues = useForm('DraftOffer', (state) => state.initialValues) as Values;
  const setValues = useForm('DraftOffer', (state) => state.setValues);
  const isDisabled = useForm('DraftOffer', (state) => state.disabled);
  const say = useWords(localDraftWords);
  const dates = useDates();
  const { draft, next } = useFoundDrafts(key, onServer);
  const changes = draft ? changesIn(draft.values, initialValues) : {};
  const isSame = draft !== null && Object.keys(changes).length === 0;

  useEffect(() => {
    if (!isSame) return;
    // It was stored after all: its answer was lost.
    remove(draft, onServer);
    next();
  });

  if (!draft || isSame || isDisabled || !isOurs(slug)) return null;
  const language = adminLanguage(window.localStorage);
  const differences = draftDifference(slug, changes, initialValues, language);
  const take = () => {
    setValues({ ...values, ...changes });
    // The form keeps them from now on, but not at once.
    setTimeout(() => remove(draft, onServer), 3 * KEEPING_MS);
    next();
  };
  const giveUp = () => {
    remove(draft, onServer);
    next();
  };
  const name = draft.by ?? '';
  const isTyping = Date.now() - draft.at < NOW_MS;
  const intro = draft.by
    ? isTyping
      ? 'colleagueNow'
      : 'colleague'
    : draft.isHere
      ? 'intro'
      : 'elsewhere';
  const title = draft.by ? say('titleOf', { name }) : say('title');
  const when = dates.moment(draft.at);
  return (
    <Box
      tag="section"
      aria-label={title}
      background="primary100"
      borderColor="primary200"
      hasRadius
      padding={4}
      width="100%"
    >
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Typography tag="h3" variant="delta">
          {title}
        </Typography>
        <Typography tag="p">{say(intro, { when, name })}</Typography>
        {differences.map(({ field, label, parts }) => (
          <Box key={field}>
            <Typography tag="h4" fontWeight="bold">
              {label}
            </Typography>
            {parts.length > 0 ? (
              <DifferenceWords parts={parts} />
            ) : (
              <Typography tag="p">{say('form')}</Typography>
            )}
          </Box>
        ))}
        <Button onClick={take}>{say('take')}</Button>
        <Button variant="tertiary" onClick={giveUp}>
          {draft.by ? say('leave', { name }) : say('giveUp')}
        </Button>
      </Flex>
    </Box>
  );
}

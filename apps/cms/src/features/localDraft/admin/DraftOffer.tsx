import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { useParams } from 'react-router-dom';
import { DifferenceWords } from '../../../pipeline/entry/admin/DifferenceWords';
import { adminLanguage } from '../../../platform/admin/defaultLanguage';
import { isOurs } from '../../../platform/admin/entryPanel';
import { useWords } from '../../../platform/admin/useWords';
import { localDraftWords } from '../words/localDraftWords';
import { changesIn, type Draft } from './draft';
import { draftDifference } from './draftDifference';
import { KEEPING_MS } from './draftKeeper';
import { drafts, foundDrafts } from './openDrafts';
import { useDraftKey } from './useDraftKey';

type Values = Record<string, unknown>;

/** The drafts found when a form is opened; the first is offered. */
function useFoundDrafts(key: string) {
  const [found, setFound] = useState<readonly Draft[]>([]);
  useEffect(() => {
    let outdated = false;
    setFound([]);
    foundDrafts(key).then(
      (drafts) => !outdated && setFound(drafts),
      (error: unknown) => console.warn(error),
    );
    return () => void (outdated = true);
  }, [key]);
  return { draft: found[0] ?? null, next: () => setFound((drafts) => drafts.slice(1)) };
}

const remove = (id: string) =>
  void drafts()
    .remove([id])
    .catch((error: unknown) => console.warn(error));

/** Beside the form: words that were typed in it and never stored, and what differs in them. */
export function DraftOffer() {
  const { slug = '', id } = useParams();
  const key = useDraftKey({ uid: slug, documentId: !id || id === 'create' ? null : id });
  const values = useForm('DraftOffer', (state) => state.values) as Values;
  const initialValues = useForm('DraftOffer', (state) => state.initialValues) as Values;
  const setValues = useForm('DraftOffer', (state) => state.setValues);
  const isDisabled = useForm('DraftOffer', (state) => state.disabled);
  const say = useWords(localDraftWords);
  const { formatDate } = useIntl();
  const { draft, next } = useFoundDrafts(key);
  const changes = draft ? changesIn(draft.values, initialValues) : {};
  const isSame = draft !== null && Object.keys(changes).length === 0;

  useEffect(() => {
    if (!isSame) return;
    // It was stored after all: its answer was lost.
    remove(draft.id);
    next();
  });

  if (!draft || isSame || isDisabled || !isOurs(slug)) return null;
  const language = adminLanguage(window.localStorage);
  const differences = draftDifference(slug, changes, initialValues, language);
  const take = () => {
    setValues({ ...values, ...changes });
    // The form keeps them from now on, but not at once.
    setTimeout(() => remove(draft.id), 3 * KEEPING_MS);
    next();
  };
  const giveUp = () => {
    remove(draft.id);
    next();
  };
  const when = formatDate(draft.at, { dateStyle: 'long', timeStyle: 'short' });
  return (
    <Box
      tag="section"
      aria-label={say('title')}
      background="primary100"
      borderColor="primary200"
      hasRadius
      padding={4}
      width="100%"
    >
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Typography tag="h3" variant="delta">
          {say('title')}
        </Typography>
        <Typography tag="p">{say('intro', { when })}</Typography>
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
          {say('giveUp')}
        </Button>
      </Flex>
    </Box>
  );
}

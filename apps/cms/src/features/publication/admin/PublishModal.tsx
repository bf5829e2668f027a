import { Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { PublicationResponse } from '../../../pipeline/publication/publicationResponse';
import { FormModal } from '../../../platform/admin/FormModal';
import { useSending } from '../../../platform/admin/useSending';
import { SetFields } from '../../../pipeline/publication/admin/SetFields';
import {
  requestOf,
  chosenSet,
  startingChoice,
} from '../../../pipeline/publication/admin/chosenSet';
import { publicationPath } from '../../../pipeline/publication/admin/usePublication';
import { useWords } from '../../../platform/admin/useWords';
import { publicationWords } from '../words/publicationWords';

interface Props {
  uid: string;
  documentId: string;
  locale: string;
  publication: PublicationResponse;
  onClose: () => void;
}

/** Publishes an entry with what it needs, once somebody has seen what that is. */
export function PublishModal({ uid, documentId, locale, publication, onClose }: Props) {
  const say = useWords(publicationWords);
  const { post } = useFetchClient();
  const [choice, setChoice] = useState(startingChoice(locale));
  const chosen = chosenSet(publication, choice, false);
  const { send, isSending, refusal } = useSending(async () => {
    await post(publicationPath, { uid, documentId, ...requestOf(choice, chosen) });
    // The form still shows what it read before it was published.
    window.location.reload();
  }, say('failure'));

  return (
    <FormModal
      title={say('together')}
      closeLabel={say('close')}
      sendLabel={say('send', { count: 1 + chosen.withThese.length })}
      canSend={chosen.isReady && !isSending}
      onSend={send}
      onClose={onClose}
    >
      <Typography>{say('intro')}</Typography>
      <SetFields
        publication={publication}
        documentId={documentId}
        choice={choice}
        chosen={chosen}
        onChange={setChoice}
      />
      {refusal ? (
        <Typography role="alert" textColor="danger600">
          {refusal}
        </Typography>
      ) : null}
    </FormModal>
  );
}

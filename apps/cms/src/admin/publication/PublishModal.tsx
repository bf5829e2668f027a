import { Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { ToldPublication } from '../../publication/publicationRoutes';
import { FormModal } from '../FormModal';
import { useSending } from '../useSending';
import { SetFields } from './SetFields';
import { askedOf, chosenSet, startingChoice } from './chosenSet';
import { publicationPath } from './usePublication';

interface Props {
  uid: string;
  documentId: string;
  locale: string;
  told: ToldPublication;
  onClose: () => void;
}

/** Publishes an entry with what it needs, once somebody has seen what that is. */
export function PublishModal({ uid, documentId, locale, told, onClose }: Props) {
  const { formatMessage } = useIntl();
  const say = (id: string, values?: Record<string, number>) =>
    formatMessage({ id: `entente.publication.${id}` }, values);
  const { post } = useFetchClient();
  const [choice, setChoice] = useState(startingChoice(locale));
  const chosen = chosenSet(told, choice, false);
  const { send, isSending, refusal } = useSending(async () => {
    await post(publicationPath, { uid, documentId, ...askedOf(choice, chosen) });
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
        told={told}
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

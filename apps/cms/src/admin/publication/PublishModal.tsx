import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { ToldPublication } from '../../publication/publicationRoutes';
import { SetFields } from './SetFields';
import { chosenSet, type Choice } from './chosenSet';
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
  const [choice, setChoice] = useState<Choice>({
    locales: [locale],
    without: new Set(),
    reason: '',
  });
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const chosen = chosenSet(told, choice, false);

  const publish = async () => {
    setSending(true);
    try {
      const { withThese, isOwnWork } = chosen;
      const reason = isOwnWork ? { reason: choice.reason.trim() } : {};
      const locales = choice.locales.filter(Boolean);
      await post(publicationPath, { uid, documentId, locales, withThese, ...reason });
      // The form still shows what it read before it was published.
      window.location.reload();
    } catch (error) {
      setRefusal(error instanceof Error ? error.message : say('failure'));
      setSending(false);
    }
  };

  return (
    <Modal.Root open onOpenChange={(open) => !open && onClose()}>
      <Modal.Content>
        <Modal.Header closeLabel={say('close')}>
          <Modal.Title>{say('together')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
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
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {say('close')}
          </Button>
          <Button
            disabled={!chosen.isReady || isSending}
            loading={isSending}
            onClick={() => void publish()}
          >
            {say('send', { count: 1 + chosen.withThese.length })}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

import { Button, Field, Flex, Modal, Textarea, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';

export type NoteKind = 'ask' | 'return' | 'override';

interface Props {
  kind: NoteKind;
  /** @throws what is refused, with its words */
  onSend: (text: string) => Promise<void>;
  onClose: () => void;
}

/** Asks for a few words before something is sent. */
export function NoteModal({ kind, onSend, onClose }: Props) {
  const { formatMessage } = useIntl();
  const say = (name: string) => formatMessage({ id: `entente.review.${name}` });
  const [text, setText] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const isRequired = kind !== 'ask';

  const send = async () => {
    setSending(true);
    try {
      await onSend(text);
      onClose();
    } catch (error) {
      setRefusal(error instanceof Error ? error.message : say('failure'));
      setSending(false);
    }
  };

  return (
    <Modal.Root open onOpenChange={(open) => !open && onClose()}>
      <Modal.Content>
        <Modal.Header closeLabel={say('close')}>
          <Modal.Title>{say(`${kind}.send`)}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Field.Root name="text" required={isRequired} hint={say(`${kind}.hint`)}>
            <Field.Label>{say(`${kind}.text`)}</Field.Label>
            <Textarea
              value={text}
              maxLength={2000}
              onChange={({ target }: { target: HTMLTextAreaElement }) => setText(target.value)}
            />
            <Field.Hint />
          </Field.Root>
          {refusal ? (
            <Typography role="alert" textColor="danger600">
              {refusal}
            </Typography>
          ) : null}
        </Modal.Body>
        <Modal.Footer>
          <Flex gap={2}>
            <Button variant="tertiary" onClick={onClose}>
              {say('close')}
            </Button>
            <Button
              disabled={isSending || (isRequired && text.trim() === '')}
              onClick={() => void send()}
            >
              {say(`${kind}.send`)}
            </Button>
          </Flex>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

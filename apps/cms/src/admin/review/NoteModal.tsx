import { Field, Textarea, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { FormModal } from '../FormModal';
import { useSending } from '../useSending';

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
  const isRequired = kind !== 'ask';
  const { send, isSending, refusal } = useSending(async () => {
    await onSend(text);
    onClose();
  }, say('failure'));

  return (
    <FormModal
      title={say(`${kind}.send`)}
      closeLabel={say('close')}
      sendLabel={say(`${kind}.send`)}
      canSend={!isSending && !(isRequired && text.trim() === '')}
      onSend={send}
      onClose={onClose}
    >
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
    </FormModal>
  );
}

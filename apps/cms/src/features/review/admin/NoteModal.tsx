import { Field, Textarea, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { FormModal } from '../../../platform/admin/FormModal';
import { useSending } from '../../../platform/admin/useSending';
import { useWords } from '../../../platform/admin/useWords';
import { reviewWords } from '../words/reviewWords';

export type NoteKind = 'ask' | 'return' | 'override';

interface Props {
  kind: NoteKind;
  /** @throws what is refused, with its words */
  onSend: (text: string) => Promise<void>;
  onClose: () => void;
}

/** Asks for a few words before something is sent. */
export function NoteModal({ kind, onSend, onClose }: Props) {
  const say = useWords(reviewWords);
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

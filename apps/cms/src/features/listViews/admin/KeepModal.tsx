import { Field, TextInput, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { FormModal } from '../../../platform/admin/FormModal';
import { useSending } from '../../../platform/admin/useSending';
import { useWords } from '../../../platform/admin/useWords';
import { listViewWords } from '../words/listViewWords';

interface Props {
  /** @throws what is refused, with its words */
  onKeep: (name: string) => Promise<void>;
  onClose: () => void;
}

/** Asks under which name the list is kept. */
export function KeepModal({ onKeep, onClose }: Props) {
  const say = useWords(listViewWords);
  const [name, setName] = useState('');
  const { send, isSending, refusal } = useSending(() => onKeep(name.trim()), say('failure'));
  return (
    <FormModal
      title={say('keep.title')}
      closeLabel={say('close')}
      sendLabel={say('keep.send')}
      canSend={!isSending && name.trim() !== ''}
      onSend={send}
      onClose={onClose}
    >
      <Field.Root name="name" required hint={say('keep.hint')}>
        <Field.Label>{say('keep.name')}</Field.Label>
        <TextInput
          value={name}
          maxLength={60}
          onChange={({ target }: { target: { value: string } }) => setName(target.value)}
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

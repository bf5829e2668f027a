import { Button, Field, Flex, Modal, Typography } from '@strapi/design-system';
import { useState, type FormEvent } from 'react';
import { useWords } from '../../../platform/admin/useWords';
import { sessionWords } from '../words/sessionWords';
import { signInAgain } from './signInAgain';
import type { SignInRefusal } from './signInRefusal';

interface Props {
  /** Who was signed in, and is to be again: what is in the form is theirs. */
  email: string;
  onEnd: (isSignedIn: boolean) => void;
}

/** Signs in again above the form, which stays as it is. */
export function SignInModal({ email, onEnd }: Props) {
  const say = useWords(sessionWords);
  const [password, setPassword] = useState('');
  const [refusal, setRefusal] = useState<SignInRefusal | null>(null);
  const [isSending, setSending] = useState(false);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    // The form of the entry stands around this one.
    event.stopPropagation();
    setSending(true);
    const found = await signInAgain(window, email, password);
    if (!found) return onEnd(true);
    setRefusal(found);
    setSending(false);
  };
  return (
    <Modal.Root open>
      <Modal.Content
        onEscapeKeyDown={(event: Event) => event.preventDefault()}
        onInteractOutside={(event: Event) => event.preventDefault()}
      >
        <form onSubmit={(event) => void send(event)}>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={4}>
              <Modal.Title>{say('title')}</Modal.Title>
              <Typography tag="p">{say('intro')}</Typography>
              {refusal ? (
                <Typography tag="p" role="alert" textColor="danger700" fontWeight="bold">
                  {say(refusal)}
                </Typography>
              ) : null}
              <Field.Root name="email">
                <Field.Label>{say('email')}</Field.Label>
                <Field.Input type="email" autoComplete="username" value={email} readOnly />
              </Field.Root>
              <Field.Root name="password" required>
                <Field.Label>{say('password')}</Field.Label>
                <Field.Input
                  type="password"
                  autoComplete="current-password"
                  autoFocus
                  value={password}
                  onChange={(event: { target: { value: string } }) =>
                    setPassword(event.target.value)
                  }
                />
              </Field.Root>
              <Typography tag="p" textColor="neutral600">
                {say('leave.hint')}
              </Typography>
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Button variant="tertiary" onClick={() => onEnd(false)}>
              {say('leave')}
            </Button>
            <Button type="submit" loading={isSending} disabled={password === ''}>
              {say('signIn')}
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
}

import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useState, type FormEvent } from 'react';
import type { FactorAsked } from '../server/sessions';
import { CodeField } from './CodeField';
import { OfferedPicture } from './OfferedPicture';
import { RecoveryCodes } from './RecoveryCodes';
import type { SayFactor } from './sayFactor';
import { sendCode } from './sendCode';

interface Props {
  asked: FactorAsked;
  send: typeof fetch;
  say: SayFactor;
  /** With what the door answers; null where somebody gave up. */
  onEnd: (answer: Response | null) => void;
}

/** An answer that signs in, and the codes to note before. */
interface Signed {
  answer: Response;
  codes: readonly string[];
}

async function readSigned(answer: Response): Promise<Signed> {
  const { data } = (await answer.clone().json()) as { data: { recoveryCodes?: string[] } };
  return { answer, codes: data.recoveryCodes ?? [] };
}

/** The second step of signing in: asks for a code, or has a second factor taken up first. */
export function CodeDialog({ asked, send, say, onEnd }: Props) {
  const [code, setCode] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const [signed, setSigned] = useState<Signed | null>(null);
  const isNew = asked.step === 'enrol';

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (signed) return onEnd(signed.answer);
    setSending(true);
    const body = { ticket: asked.ticket, code };
    const found = await sendCode(send, '/admin/entente/sign-in/code', body, say('failure'));
    setSending(false);
    if ('problem' in found) return setProblem(found.problem);
    const next = await readSigned(found.response);
    if (next.codes.length === 0) return onEnd(next.answer);
    setSigned(next);
  };
  const title = signed ? 'codesTitle' : isNew ? 'enrolTitle' : 'askTitle';
  return (
    <Modal.Root open>
      <Modal.Content
        onEscapeKeyDown={(event: Event) => event.preventDefault()}
        onInteractOutside={(event: Event) => event.preventDefault()}
      >
        <form onSubmit={(event) => void submit(event)}>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={4}>
              <Modal.Title>{say(title)}</Modal.Title>
              {signed ? (
                <RecoveryCodes codes={signed.codes} say={say} />
              ) : (
                <>
                  <Typography tag="p">{say(isNew ? 'enrol' : 'ask')}</Typography>
                  {asked.offered ? <OfferedPicture offered={asked.offered} say={say} /> : null}
                  <CodeField
                    label={say(isNew ? 'code' : 'codeOrRecovery')}
                    value={code}
                    problem={problem}
                    isDigitsOnly={isNew}
                    onChange={setCode}
                  />
                </>
              )}
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            {signed ? (
              <span />
            ) : (
              <Button variant="tertiary" onClick={() => onEnd(null)}>
                {say('cancel')}
              </Button>
            )}
            <Button type="submit" loading={isSending} disabled={!signed && code.trim() === ''}>
              {say(signed ? 'kept' : 'goOn')}
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
}

import { Button, Flex, Typography } from '@strapi/design-system';
import { useAuth } from '@strapi/strapi/admin';
import { useEffect, useState, type FormEvent } from 'react';
import { useWords } from '../../../platform/admin/useWords';
import type { OfferedFactor } from '../server/sessions';
import { secondFactorWords } from '../words/secondFactorWords';
import { CodeField } from './CodeField';
import { OfferedPicture } from './OfferedPicture';
import { RecoveryCodes } from './RecoveryCodes';
import { sendCode } from './sendCode';

/** What one does with one's second factor. */
export type FactorChange = 'begin' | 'replace' | 'renew' | 'stop';

const ADDRESSES = { replace: 'offer', renew: 'codes', stop: 'end' } as const;

interface Answer extends Partial<OfferedFactor> {
  recoveryCodes?: string[];
}

interface Props {
  change: FactorChange;
  onEnd: () => void;
}

/** One change in its steps: a code of the old one, the new one, its codes to note. */
export function FactorForm({ change, onEnd }: Props) {
  const say = useWords(secondFactorWords);
  const token = useAuth('FactorForm', (state) => state.token);
  const [offered, setOffered] = useState<OfferedFactor | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const [code, setCode] = useState('');
  const [problem, setProblem] = useState<string | null>(null);

  const post = async (step: string) => {
    const send: typeof fetch = (address, init) =>
      fetch(address, { ...init, headers: { ...init?.headers, Authorization: `Bearer ${token}` } });
    const address = `/admin/entente/second-factor/${step}`;
    const found = await sendCode(send, address, { code }, say('failure'));
    setCode('');
    if ('problem' in found) return setProblem(found.problem);
    setProblem(null);
    const { secret, picture, recoveryCodes } = (await found.response.json()) as Answer;
    if (secret && picture) setOffered({ secret, picture });
    else if (recoveryCodes) setCodes(recoveryCodes);
    else onEnd();
  };
  // The first one is offered at once: there is no code yet that could be asked for.
  useEffect(() => {
    if (change === 'begin') void post('offer');
  }, [change]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (codes) return onEnd();
    void post(offered || change === 'begin' ? 'confirm' : ADDRESSES[change]);
  };
  if (change === 'begin' && !offered && !problem) return null;
  return (
    <form onSubmit={submit}>
      <Flex direction="column" alignItems="stretch" gap={4} maxWidth="32rem">
        {codes ? (
          <RecoveryCodes codes={codes} say={say} />
        ) : (
          <>
            {offered ? (
              <OfferedPicture offered={offered} say={say} />
            ) : (
              <Typography tag="p">{say('codeNow')}</Typography>
            )}
            <CodeField
              label={say(offered ? 'code' : 'codeOrRecovery')}
              value={code}
              problem={problem}
              isDigitsOnly={offered !== null}
              onChange={setCode}
            />
          </>
        )}
        <Flex gap={2}>
          {codes ? null : (
            <Button variant="tertiary" onClick={onEnd}>
              {say('cancel')}
            </Button>
          )}
          <Button type="submit" disabled={!codes && code.trim() === ''}>
            {say(codes ? 'kept' : offered ? 'confirm' : change)}
          </Button>
        </Flex>
      </Flex>
    </form>
  );
}

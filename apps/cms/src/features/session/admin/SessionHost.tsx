import { Alert, Box, Button, Typography } from '@strapi/design-system';
import { useAuth } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useWords } from '../../../platform/admin/useWords';
import { sessionWords } from '../words/sessionWords';
import { usePendingSignIn } from './pendingSignIn';
import { renewSession } from './renewSession';
import { SignInModal } from './SignInModal';
import { useSessionEnd } from './useSessionEnd';

/** In every form: says that the session is about to end, and asks for the password once it has. */
export function SessionHost() {
  const say = useWords(sessionWords);
  const { formatTime } = useIntl();
  const email = useAuth('Session', ({ user }) => user?.email) ?? '';
  const pending = usePendingSignIn();
  const [renewals, setRenewals] = useState(0);
  const end = useSessionEnd(renewals);
  const [hasFailed, setFailed] = useState(false);
  const stay = async () => {
    const isRenewed = await renewSession(window);
    setFailed(!isRenewed);
    if (isRenewed) setRenewals((count) => count + 1);
  };
  if (pending) return <SignInModal email={email} onEnd={pending.end} />;
  if (end === null) return null;
  return (
    <Box width="100%">
      <Alert
        variant="warning"
        title={say('ends', { at: formatTime(end) })}
        closeLabel={say('stay')}
        onClose={() => void stay()}
      >
        <Typography tag="p">{say(hasFailed ? 'failed' : 'ends.why')}</Typography>
        <Box paddingTop={2}>
          <Button variant="secondary" onClick={() => void stay()}>
            {say('stay')}
          </Button>
        </Box>
      </Alert>
    </Box>
  );
}

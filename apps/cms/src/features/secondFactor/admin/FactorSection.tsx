import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useDates } from '../../../platform/admin/useDates';
import { useWords } from '../../../platform/admin/useWords';
import type { FactorResponse } from '../server/factorRoutes';
import { secondFactorWords } from '../words/secondFactorWords';
import { FactorForm, type FactorChange } from './FactorForm';

interface Props {
  factor: FactorResponse;
  onChange: () => void;
}

/** How one signs in now, and what can be changed of it. */
export function FactorSection({ factor: { since, isRequired, recoveryCodes }, onChange }: Props) {
  const say = useWords(secondFactorWords);
  const dates = useDates();
  const [change, setChange] = useState<FactorChange | null>(null);
  const changes: FactorChange[] =
    since === null ? ['begin'] : ['replace', 'renew', ...(isRequired ? [] : ['stop' as const])];
  const end = () => {
    setChange(null);
    onChange();
  };
  return (
    <Box background="neutral0" padding={6} hasRadius shadow="tableShadow">
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography tag="h2" variant="beta">
          {say('title')}
        </Typography>
        <Typography tag="p">{say('intro')}</Typography>
        <Typography tag="p" fontWeight="bold">
          {since === null ? say('off') : say('on', { since: dates.day(since) })}
        </Typography>
        {isRequired ? <Typography tag="p">{say('mustHave')}</Typography> : null}
        {since === null ? null : (
          <Typography tag="p">{say('left', { count: String(recoveryCodes) })}</Typography>
        )}
        {change ? (
          <FactorForm change={change} onEnd={end} />
        ) : (
          <Flex gap={2} wrap="wrap">
            {changes.map((one) => (
              <Button
                key={one}
                variant={
                  one === 'begin' ? 'default' : one === 'stop' ? 'danger-light' : 'secondary'
                }
                onClick={() => setChange(one)}
              >
                {say(one)}
              </Button>
            ))}
          </Flex>
        )}
      </Flex>
    </Box>
  );
}

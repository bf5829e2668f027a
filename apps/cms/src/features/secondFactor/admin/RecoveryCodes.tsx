import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { SayFactor } from './sayFactor';

interface Props {
  codes: readonly string[];
  say: SayFactor;
}

/** Recovery codes, this once. */
export function RecoveryCodes({ codes, say }: Props) {
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(codes.join('\n'));
    setCopied(true);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography tag="p">{say('codes')}</Typography>
      <Box tag="ol" background="neutral100" padding={4} hasRadius>
        {codes.map((code) => (
          <li key={code}>
            <Typography style={{ fontFamily: 'monospace' }}>{code}</Typography>
          </li>
        ))}
      </Box>
      <Box>
        <Button variant="tertiary" onClick={() => void copy()}>
          {say(isCopied ? 'copied' : 'copy')}
        </Button>
      </Box>
    </Flex>
  );
}

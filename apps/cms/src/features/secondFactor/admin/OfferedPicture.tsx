import { Box, Flex, Typography } from '@strapi/design-system';
import type { OfferedFactor } from '../server/sessions';
import type { SayFactor } from './sayFactor';

interface Props {
  offered: OfferedFactor;
  say: SayFactor;
}

/** The secret to put into an authenticator: as a picture, and to be typed. */
export function OfferedPicture({ offered: { secret, picture }, say }: Props) {
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography tag="p">{say('scan')}</Typography>
      <Flex justifyContent="center">
        <img
          src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture)}`}
          alt={say('picture')}
          width={200}
          height={200}
        />
      </Flex>
      <Box>
        <Typography tag="p">{say('byHand')}</Typography>
        <Typography tag="p" fontWeight="bold">
          {secret.replace(/(.{4})(?=.)/g, '$1 ')}
        </Typography>
      </Box>
    </Flex>
  );
}

import { Divider, Flex, LinkButton, Typography } from '@strapi/design-system';
import type { WaysResponse } from '../server/directoryDoors';
import type { KeyOf } from '../../../platform/messages/words';
import type { singleSignOnWords } from '../words/singleSignOnWords';

interface Props {
  ways: WaysResponse;
  /** Why the last try came to nothing; null without one. */
  refusal: KeyOf<typeof singleSignOnWords> | null;
  say: (key: KeyOf<typeof singleSignOnWords>, values?: Readonly<Record<string, string>>) => string;
}

/** The way to the directory, beside the password or in its place. */
export function DirectoryWay({ ways: { directory, localPasswords }, refusal, say }: Props) {
  return (
    <Flex direction="column" alignItems="stretch" gap={4} paddingTop={localPasswords ? 6 : 0}>
      {localPasswords ? (
        <Flex gap={3} justifyContent="center">
          <Divider />
          <Typography variant="sigma" textColor="neutral600">
            {say('or')}
          </Typography>
          <Divider />
        </Flex>
      ) : null}
      {refusal ? (
        <Typography tag="p" role="alert" textColor="danger600">
          {say(refusal)}
        </Typography>
      ) : null}
      <LinkButton
        href="/admin/entente/single-sign-on"
        variant={localPasswords ? 'secondary' : 'default'}
        size="L"
      >
        {say('go', { directory: directory ?? '' })}
      </LinkButton>
    </Flex>
  );
}

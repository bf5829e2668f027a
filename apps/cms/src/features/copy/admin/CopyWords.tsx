import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { findType } from '../../../api/types';
import { useWords } from '../../../platform/admin/useWords';
import { copyWords } from '../words/copyWords';

/** What duplicating an entry does, and what it leaves to the original. */
export function CopyWords({ uid, fields }: { uid: string; fields: readonly string[] }) {
  const say = useWords(copyWords);
  const language = useIntl().locale === 'fr' ? 'fr' : 'en';
  const labels = findType(uid)?.labels ?? {};
  const named = fields.flatMap((field) => labels[field]?.[language][0] ?? []);
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography tag="p">{say('begins')}</Typography>
      {named.length > 0 ? (
        <Typography tag="p">{say('keeps', { fields: named.join(', ') })}</Typography>
      ) : null}
    </Flex>
  );
}

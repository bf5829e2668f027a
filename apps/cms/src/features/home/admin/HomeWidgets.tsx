import { Flex, LinkButton, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { HomeEntry } from '../server/foundEntry';
import { entryForm } from '../../../api/entryForm';
import { pressReleaseForm } from './pressReleaseForm';
import { Line, List, WithHome } from './HomeLines';
import { useHome } from './useHome';
import { useWords } from '../../../platform/admin/useWords';
import { homeWords } from '../words/homeWords';

interface EntriesProps {
  entries: readonly HomeEntry[];
  none: string;
  detailOf: (entry: HomeEntry) => string;
}

function Entries({ entries, none, detailOf }: EntriesProps) {
  if (entries.length === 0) return <Typography>{none}</Typography>;
  return (
    <List>
      {entries.map((entry) => (
        <Line
          key={`${entry.documentId} ${entry.locale}`}
          to={entryForm(entry)}
          title={entry.title}
          detail={detailOf(entry)}
        />
      ))}
    </List>
  );
}

/** What went online since yesterday at this hour. */
export function Recent() {
  const say = useWords(homeWords);
  const { formatDate } = useIntl();
  return (
    <WithHome>
      {({ recent }) => (
        <Entries
          entries={recent}
          none={say('recent.none')}
          detailOf={({ at, locale }) =>
            `${formatDate(at, { dateStyle: 'long', timeStyle: 'short' })} · ${locale}`
          }
        />
      )}
    </WithHome>
  );
}

/** Visits to come, or under way. */
export function Coming() {
  const say = useWords(homeWords);
  const { formatDate } = useIntl();
  return (
    <WithHome>
      {({ delegations }) => (
        <Entries
          entries={delegations}
          none={say('coming.none')}
          // A day of the calendar, not a moment: in no zone but its own.
          detailOf={({ at }) => (at ? formatDate(at, { dateStyle: 'long', timeZone: 'UTC' }) : '')}
        />
      )}
    </WithHome>
  );
}

const formOf = (type: string) => `/content-manager/collection-types/api::${type}.${type}/create`;

/** One click to an empty form; to a press release of today with these filled in. */
export function Write() {
  const say = useWords(homeWords);
  const home = useHome();
  const today = home && home !== 'failed' ? home.today : undefined;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {(['article', 'agreement', 'delegation'] as const).map((type) => (
        <LinkButton
          key={type}
          tag={NavLink}
          to={type === 'article' ? pressReleaseForm(formOf(type), today, new Date()) : formOf(type)}
          variant={type === 'article' ? 'default' : 'secondary'}
        >
          {say(`write.${type}`)}
        </LinkButton>
      ))}
    </Flex>
  );
}

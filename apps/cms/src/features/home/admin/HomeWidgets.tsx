import { Flex, LinkButton, Typography } from '@strapi/design-system';
import { useEffect, useState, type MouseEvent } from 'react';
import { useIntl } from 'react-intl';
import { NavLink, useNavigate } from 'react-router-dom';
import { languageName } from '../../../platform/locales/languageName';
import type { HomeEntry } from '../server/foundEntry';
import type { Home } from '../server/readHome';
import { entryForm } from '../../../api/entryForm';
import { emptyForm, pressReleaseForm } from './pressReleaseForm';
import { Line, List, WithHome } from './HomeLines';
import { useHome } from './useHome';
import { useDates } from '../../../platform/admin/useDates';
import { dayText } from '../../../platform/admin/dayText';
import { useWords } from '../../../platform/admin/useWords';
import { homeWords } from '../words/homeWords';

interface EntriesProps<Entry extends HomeEntry> {
  entries: readonly Entry[];
  none: string;
  detailOf: (entry: Entry) => string;
}

function Entries<Entry extends HomeEntry>({ entries, none, detailOf }: EntriesProps<Entry>) {
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

/** When something was done to an entry, and in which of its languages. */
function useMoment() {
  const { locale: reader } = useIntl();
  const dates = useDates();
  return ({ at, locale }: HomeEntry, by = ''): string =>
    [dates.moment(at), locale && languageName(locale, reader), by].filter(Boolean).join(' · ');
}

/** What one has written and the public doesn't see as it is written. */
export function Mine() {
  const say = useWords(homeWords);
  const moment = useMoment();
  return (
    <WithHome>
      {({ mine }) => (
        <Entries entries={mine} none={say('mine.none')} detailOf={(entry) => moment(entry)} />
      )}
    </WithHome>
  );
}

/** What others have written since yesterday at this hour. */
export function Changed() {
  const say = useWords(homeWords);
  const moment = useMoment();
  return (
    <WithHome>
      {({ changed }) => (
        <Entries
          entries={changed}
          none={say('changed.none')}
          detailOf={(entry) => moment(entry, entry.by)}
        />
      )}
    </WithHome>
  );
}

/** What went online since yesterday at this hour. */
export function Recent() {
  const say = useWords(homeWords);
  const moment = useMoment();
  return (
    <WithHome>
      {({ recent }) => (
        <Entries entries={recent} none={say('recent.none')} detailOf={(entry) => moment(entry)} />
      )}
    </WithHome>
  );
}

/** Visits to come, or under way. */
export function Coming() {
  const say = useWords(homeWords);
  const { locale } = useIntl();
  return (
    <WithHome>
      {({ delegations }) => (
        <Entries
          entries={delegations}
          none={say('coming.none')}
          // A day of the calendar, not a moment: in no zone but its own.
          detailOf={({ at }) => (at ? dayText(at.slice(0, 10), locale) : '')}
        />
      )}
    </WithHome>
  );
}

const formOf = (type: string) => `/content-manager/collection-types/api::${type}.${type}/create`;

const written = ['article', 'agreement', 'delegation'] as const;
type Written = (typeof written)[number];

const addressOf = (type: Written, home: Home | null): string =>
  type === 'article'
    ? pressReleaseForm(formOf(type), home, new Date())
    : emptyForm(formOf(type), home);

/**
 * One click to an empty form; to a press release of today with these filled in. A click before the
 * city has answered waits for it: the address says what only the city knows.
 */
export function Write() {
  const say = useWords(homeWords);
  const navigate = useNavigate();
  const answer = useHome();
  const home = answer === 'failed' || answer === 'refused' ? null : answer;
  const [asked, setAsked] = useState<Written | null>(null);
  useEffect(() => {
    if (asked && answer) void navigate(addressOf(asked, home));
  }, [asked, answer, home, navigate]);
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {written.map((type) => (
        <LinkButton
          key={type}
          tag={NavLink}
          to={addressOf(type, home)}
          variant={type === 'article' ? 'default' : 'secondary'}
          onClick={(event: MouseEvent) => {
            if (answer || event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            setAsked(type);
          }}
        >
          {say(`write.${type}`)}
        </LinkButton>
      ))}
    </Flex>
  );
}

import { Box, Flex, Link, LinkButton, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { Home, HomeEntry } from '../../home/readHome';
import { entryForm } from '../entryForm';
import { cityOf, momentText } from '../schedule/momentText';

let asked: Promise<Home> | null = null;
/** The parts of the home ask once between them. */
const SHARED_MS = 2_000;

/** What the CMS says of the newsroom; null until it has, 'failed' when it doesn't. */
function useHome(): Home | null | 'failed' {
  const { get } = useFetchClient();
  const [home, setHome] = useState<Home | null | 'failed'>(null);
  useEffect(() => {
    asked ??= get<Home>('/admin/entente/home').then(({ data }) => data);
    asked.then(setHome, () => setHome('failed'));
    const timer = setTimeout(() => (asked = null), SHARED_MS);
    return () => clearTimeout(timer);
  }, [get]);
  return home;
}

function useWords() {
  const { formatMessage } = useIntl();
  return (name: string, values?: Record<string, string | number>) =>
    formatMessage({ id: `entente.home.${name}` }, values);
}

function WithHome({ children }: { children: (home: Home) => ReactNode }) {
  const say = useWords();
  const home = useHome();
  if (home === null) return null;
  return home === 'failed' ? (
    <Typography textColor="danger600">{say('failure')}</Typography>
  ) : (
    children(home)
  );
}

const List = ({ children }: { children: ReactNode }) => (
  <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
    {children}
  </Flex>
);

interface LineProps {
  to: string;
  title: string;
  detail?: string;
}

const Line = ({ to, title, detail }: LineProps) => (
  <Box tag="li">
    <Link tag={NavLink} to={to}>
      {title}
    </Link>
    {detail ? (
      <Typography tag="p" variant="pi" textColor="neutral600">
        {detail}
      </Typography>
    ) : null}
  </Box>
);

/** What is to be done, each with the way to where it is done. */
export function Awaiting() {
  const { locale } = useIntl();
  const say = useWords();
  const { formatMessage } = useIntl();
  return (
    <WithHome>
      {({ scheduled, pictures, translations }) => {
        const tasks = (['stale', 'missing', 'unpublished'] as const).filter(
          (state) => translations[state] > 0,
        );
        const [picture] = pictures.first;
        if (scheduled.length + tasks.length === 0 && !picture)
          return <Typography>{say('nothing')}</Typography>;
        return (
          <List>
            {scheduled.map((one) => (
              <Line
                key={one.id}
                to={entryForm(one)}
                title={one.title}
                detail={formatMessage(
                  { id: `entente.schedule.what.${one.action}` },
                  {
                    when: formatMessage(
                      { id: 'entente.schedule.at' },
                      { time: momentText(one.at, one.zone, locale), city: cityOf(one.zone) },
                    ),
                  },
                )}
              />
            ))}
            {tasks.map((state) => (
              <Line
                key={state}
                to="/entente-translations"
                title={say(state, { count: translations[state] })}
              />
            ))}
            {picture ? (
              <Line
                to={entryForm(picture)}
                title={say('pictures', { count: pictures.count })}
                detail={picture.title}
              />
            ) : null}
          </List>
        );
      }}
    </WithHome>
  );
}

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
  const say = useWords();
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
  const say = useWords();
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

/** One click to an empty form. */
export function Write() {
  const say = useWords();
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {(['article', 'agreement', 'delegation'] as const).map((type) => (
        <LinkButton
          key={type}
          tag={NavLink}
          to={`/content-manager/collection-types/api::${type}.${type}/create`}
          variant={type === 'article' ? 'default' : 'secondary'}
        >
          {say(`write.${type}`)}
        </LinkButton>
      ))}
    </Flex>
  );
}

import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Home } from '../../home/readHome';
import { entryForm } from '../entryForm';
import { cityOf, momentText } from '../schedule/momentText';
import { Line, List, WithHome } from './HomeLines';
import { useWords } from './useHome';

/** How many things await; none are named where there are none. */
const countOf = (home: Home) =>
  home.toReview.count +
  home.returned.length +
  home.scheduled.length +
  home.agreements.count +
  home.links.count +
  home.pictures.count +
  Object.values(home.translations).reduce((sum, count) => sum + count, 0);

/** What is to be done, each with the way to where it is done. */
export function Awaiting() {
  const say = useWords();
  return (
    <WithHome>
      {(home) =>
        countOf(home) === 0 ? (
          <Typography>{say('nothing')}</Typography>
        ) : (
          <List>
            <Reviews home={home} />
            <Scheduled home={home} />
            <Agreements home={home} />
            <Tasks home={home} />
          </List>
        )
      }
    </WithHome>
  );
}

interface Props {
  home: Home;
}

function Reviews({ home: { returned, toReview } }: Props) {
  const say = useWords();
  const untitled = say('untitled');
  return (
    <>
      {returned.map((review) => (
        <Line
          key={review.id}
          to={entryForm(review)}
          title={review.title || untitled}
          detail={say('returned', { name: review.endedBy ?? '', reason: review.answer ?? '' })}
        />
      ))}
      {toReview.count > 0 ? (
        <Line
          to="/entente-reviews"
          title={say('toReview', { count: toReview.count })}
          detail={toReview.first.map(({ title }) => title || untitled).join(' · ')}
        />
      ) : null}
    </>
  );
}

function Scheduled({ home: { scheduled } }: Props) {
  const { formatMessage, locale } = useIntl();
  return scheduled.map((one) => (
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
  ));
}

function Agreements({ home: { agreements } }: Props) {
  const say = useWords();
  const { count, first } = agreements;
  return (
    <>
      {first.map((agreement) => (
        <Line
          key={agreement.documentId}
          to={entryForm(agreement)}
          title={agreement.title || say('untitled')}
          detail={agreement.alerts.join(' · ')}
        />
      ))}
      {count > first.length ? (
        <Line to="/entente-agreements" title={say('agreements', { count: count - first.length })} />
      ) : null}
    </>
  );
}

/** What is counted, each with the page that has it all. */
function Tasks({ home: { links, translations, pictures } }: Props) {
  const say = useWords();
  const [picture] = pictures.first;
  const states = (['stale', 'missing', 'unpublished'] as const).filter(
    (state) => translations[state] > 0,
  );
  return (
    <>
      {links.count > 0 ? (
        <Line
          to="/entente-links"
          title={say('links', { count: links.count })}
          detail={[...new Set(links.first.map(({ title, href }) => title || href))].join(' · ')}
        />
      ) : null}
      {states.map((state) => (
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
    </>
  );
}

import { Link, Td, Tr, Typography } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { ToldReview } from '../../review/reviewRoutes';
import { entryForm } from '../entryForm';
import { ListPage } from '../ListPage';
import { Refused } from '../Refused';
import { useAnswer } from '../useAnswer';

const columns = ['entry', 'language', 'asked', 'note'] as const;

/** The drafts that wait to be read, the oldest first. */
export default function ReviewPage() {
  const { formatMessage, formatDate } = useIntl();
  const say = (name: string) => formatMessage({ id: `entente.review.${name}` });
  const { answer, refusal } = useAnswer<{ reviews: ToldReview[] }>('/admin/entente/reviews');
  if (refusal) return <Refused refusal={refusal} otherwise={say('failure')} />;
  if (!answer) return <Page.Loading />;
  return (
    <ListPage
      title={say('page.title')}
      intro={say('page.intro')}
      none={say('page.none')}
      head={columns.map(say)}
    >
      {answer.reviews.map((review) => (
        <Tr key={review.id}>
          <Td>
            {review.title ? (
              <Link tag={NavLink} to={entryForm(review)}>
                {review.title}
              </Link>
            ) : (
              <Typography>{say('deleted')}</Typography>
            )}
          </Td>
          <Td>
            <Typography>{review.locale}</Typography>
          </Td>
          <Td>
            <Typography tag="p">{review.askedBy}</Typography>
            <Typography tag="p" variant="pi" textColor="neutral600">
              {formatDate(review.askedAt, { dateStyle: 'long', timeStyle: 'short' })}
            </Typography>
          </Td>
          <Td>
            <Typography style={{ whiteSpace: 'pre-wrap' }}>{review.note}</Typography>
          </Td>
        </Tr>
      ))}
    </ListPage>
  );
}

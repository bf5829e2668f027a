import { Link, Td, Tr, Typography } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import type { ReviewResponse } from '../server/reviewRoutes';
import { entryForm } from '../../../api/entryForm';
import { ListPage } from '../../../platform/admin/ListPage';
import { Refused } from '../../../platform/admin/Refused';
import { useAnswer } from '../../../platform/admin/useAnswer';
import { useDates } from '../../../platform/admin/useDates';
import { useWords } from '../../../platform/admin/useWords';
import { reviewWords } from '../words/reviewWords';

const columns = ['entry', 'language', 'asked', 'note'] as const;

/** The drafts that wait to be read, the oldest first. */
export function ReviewPage() {
  const dates = useDates();
  const say = useWords(reviewWords);
  const { answer, refusal } = useAnswer<{ reviews: ReviewResponse[] }>('/admin/entente/reviews');
  if (refusal) return <Refused refusal={refusal} otherwise={say('failure')} />;
  if (!answer) return <Page.Loading />;
  return (
    <ListPage
      title={say('page.title')}
      intro={say('page.intro')}
      none={say('page.none')}
      head={columns.map((column) => say(column))}
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
              {dates.moment(review.askedAt)}
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

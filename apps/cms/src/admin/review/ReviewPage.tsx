import { Link, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { Layouts, Page, useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { ToldReview } from '../../review/reviewRoutes';
import { entryForm } from '../entryForm';

const columns = ['entry', 'language', 'asked', 'note'] as const;

/** The drafts that wait to be read, the oldest first. */
export default function ReviewPage() {
  const { formatMessage, formatDate } = useIntl();
  const say = (name: string) => formatMessage({ id: `entente.review.${name}` });
  const { get } = useFetchClient();
  const [reviews, setReviews] = useState<readonly ToldReview[] | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    get<{ reviews: ToldReview[] }>('/admin/entente/reviews').then(
      ({ data }) => setReviews(data.reviews),
      () => setFailed(true),
    );
  }, [get]);
  if (hasFailed) return <Page.Error content={say('failure')} />;
  if (!reviews) return <Page.Loading />;
  return (
    <Page.Main>
      <Page.Title>{say('page.title')}</Page.Title>
      <Layouts.Header title={say('page.title')} subtitle={say('page.intro')} />
      <Layouts.Content>
        {reviews.length === 0 ? (
          <Typography>{say('page.none')}</Typography>
        ) : (
          <Table colCount={columns.length} rowCount={reviews.length}>
            <Thead>
              <Tr>
                {columns.map((column) => (
                  <Th key={column}>
                    <Typography variant="sigma">{say(column)}</Typography>
                  </Th>
                ))}
              </Tr>
            </Thead>
            <Tbody>
              {reviews.map((review) => (
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
            </Tbody>
          </Table>
        )}
      </Layouts.Content>
    </Page.Main>
  );
}

import { Box, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { PublicationSet } from '../../publication/publicationSet';
import { entryForm } from '../entryForm';

interface Props {
  obstacles: PublicationSet['obstacles'];
  /** The entry whose form is open needs no link to it. */
  documentId: string;
}

/** What keeps entries from being published, each with where to mend it. */
export function Obstacles({ obstacles, documentId }: Props) {
  const { formatMessage } = useIntl();
  if (obstacles.length === 0) return null;
  return (
    <Box role="alert">
      <Typography fontWeight="bold" textColor="danger600">
        {formatMessage({ id: 'entente.publication.obstacles' })}
      </Typography>
      <ul>
        {obstacles.map(({ message, entry }) => (
          <li key={`${entry.documentId} ${entry.locale} ${message}`}>
            <Typography textColor="danger600">{message}</Typography>
            {entry.documentId === documentId ? null : (
              <Box>
                <Link tag={NavLink} to={entryForm(entry)}>
                  {entry.title}
                </Link>
              </Box>
            )}
          </li>
        ))}
      </ul>
    </Box>
  );
}

import { Box, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { PublicationSet } from '../publicationResponse';
import { entryForm } from '../../../api/entryForm';
import { useWords } from '../../../platform/admin/useWords';
import { pipelineWords } from '../../words/pipelineWords';

/** Within a refusal the same words stand after a colon. */
const sentence = (part: string) => part.charAt(0).toLocaleUpperCase() + part.slice(1);

interface Props {
  obstacles: PublicationSet['obstacles'];
  /** The entry whose form is open needs no link to it. */
  documentId: string;
}

/** What keeps entries from being published, each with where to mend it. */
export function Obstacles({ obstacles, documentId }: Props) {
  const say = useWords(pipelineWords);
  if (obstacles.length === 0) return null;
  return (
    <Box role="alert">
      <Typography fontWeight="bold" textColor="danger600">
        {say('publication.obstacles')}
      </Typography>
      <ul>
        {obstacles.map(({ message, entry }) => (
          <li key={`${entry.documentId} ${entry.locale} ${message}`}>
            <Typography textColor="danger600">{sentence(message)}</Typography>
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

import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import {
  isOurs,
  stampOf,
  type EntryPanelProps,
  type EntryProps,
} from '../../../platform/admin/entryPanel';
import { SmallText } from '../../../platform/admin/SmallText';
import { useAnswer } from '../../../platform/admin/useAnswer';
import { useDates } from '../../../platform/admin/useDates';
import { useWords } from '../../../platform/admin/useWords';
import type { EvidenceResponse } from '../server/readEvidence';
import { releaseImportWords, type ReleaseImportKey } from '../words/releaseImportWords';

const isField = (name: string): boolean => `field.${name}` in releaseImportWords.files.fr;

function Origin({ model, documentId, stamp }: EntryProps) {
  const say = useWords(releaseImportWords);
  const dates = useDates();
  // The stamp has it asked again once the entry was saved.
  const query = new URLSearchParams({ uid: model, documentId, stamp });
  const { answer, refusal } = useAnswer<{ evidence: EvidenceResponse[] }>(
    `/admin/entente/release-imports/evidence?${query}`,
  );
  if (refusal) return <Typography>{refusal.message || say('origin.failure')}</Typography>;
  if (!answer) return null;
  if (answer.evidence.length === 0) return <Typography>{say('origin.none')}</Typography>;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={4} width="100%">
      {answer.evidence.map((one) => {
        const { importId, field, evidence, before, words, after } = one;
        const label = isField(field)
          ? say(`field.${field}` as ReleaseImportKey)
          : say('origin.linked');
        const when = dates.moment(one.confirmedAt);
        const who = one.confirmedBy || say('somebody');
        return (
          <Box tag="li" key={`${importId} ${field} ${evidence.join()}`}>
            <Typography tag="p" fontWeight="bold">
              {label}
            </Typography>
            <Typography tag="p">
              {before}
              <mark>{words.length > 240 ? `${words.slice(0, 240)}…` : words}</mark>
              {after}
            </Typography>
            <SmallText>{say('origin.confirmed', { who, when, file: one.fileName })}</SmallText>
            <SmallText>{one.isChanged ? say('origin.changed') : ''}</SmallText>
            <Link
              tag={NavLink}
              to={`/entente-release-import?import=${importId}&at=${evidence.join('-')}`}
              aria-label={say('origin.showOne', { field: label })}
            >
              {say('origin.show')}
            </Link>
          </Box>
        );
      })}
    </Flex>
  );
}

/** Beside the form of an entry: the words of a release that it comes from, and who agreed to them. */
export function OriginPanel({ model, documentId, document }: EntryPanelProps) {
  const say = useWords(releaseImportWords);
  if (!isOurs(model) || !documentId) return null;
  return {
    title: say('origin'),
    content: <Origin model={model} documentId={documentId} stamp={stampOf(document)} />,
  };
}

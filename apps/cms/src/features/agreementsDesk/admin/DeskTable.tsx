import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { NavLink } from 'react-router-dom';
import { uidOf } from '../../../api/types';
import type { DeskLine } from '../server/makeDesk';
import { entryForm } from '../../../api/entryForm';
import { PlainTable } from '../../../platform/admin/PlainTable';
import { SmallText } from '../../../platform/admin/SmallText';
import { useWords, type SayOf } from '../../../platform/admin/useWords';
import { agreementsDeskWords } from '../words/agreementsDeskWords';

const columns = ['agreement', 'status', 'term', 'notice', 'next'] as const;

/** Each agreement with where it stands and why, and what comes next. */
export function DeskTable({ lines }: { lines: readonly DeskLine[] }) {
  const say = useWords(agreementsDeskWords);
  return (
    <Box background="neutral0" color="neutral800" padding={4} hasRadius shadow="tableShadow">
      <PlainTable
        label={say('table')}
        head={columns.map((column) => say(column))}
        rows={lines.map((line) => ({ key: line.documentId, cells: cellsOf(line, say) }))}
      />
    </Box>
  );
}

const cellsOf = (line: DeskLine, say: SayOf<typeof agreementsDeskWords>) => [
  <div key="agreement">
    <Link
      tag={NavLink}
      to={entryForm({ uid: uidOf('agreement'), ...line })}
      style={{ fontSize: 'inherit', whiteSpace: 'normal' }}
    >
      {line.title || say('untitled')}
    </Link>
    <SmallText>{[line.reference, line.parties].filter(Boolean).join(' · ')}</SmallText>
    <SmallText>{line.isPublic ? '' : say('offline')}</SmallText>
  </div>,
  <div key="status">
    <Typography tag="p" fontWeight="semiBold">
      {line.statusWords}
    </Typography>
    <SmallText>{line.reasonWords}</SmallText>
  </div>,
  line.termWords,
  line.noticeWords ?? say('nothing'),
  <div key="next">
    {line.alerts.map((alert) => (
      <Flex key={alert} gap={1} alignItems="flex-start">
        <WarningCircle aria-hidden fill="danger600" style={{ flex: 'none' }} />
        <Typography fontWeight="bold" textColor="danger700">
          {alert}
        </Typography>
      </Flex>
    ))}
    <Typography tag="p">{line.nextWords ?? say('nothing')}</Typography>
  </div>,
];

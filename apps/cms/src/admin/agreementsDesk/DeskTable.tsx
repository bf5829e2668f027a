import { Flex, Link, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { DeskLine } from '../../agreementsDesk/makeDesk';
import { entryForm } from '../entryForm';

const columns = ['agreement', 'status', 'term', 'notice', 'next'] as const;

/** Each agreement with where it stands and why, and what comes next. */
export function DeskTable({ lines }: { lines: readonly DeskLine[] }) {
  const { formatMessage } = useIntl();
  const say = (id: string) => formatMessage({ id: `entente.desk.${id}` });
  return (
    <Table colCount={columns.length} rowCount={lines.length + 1} aria-label={say('table')}>
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
        {lines.map((line) => (
          <Line key={line.documentId} line={line} say={say} />
        ))}
      </Tbody>
    </Table>
  );
}

interface LineProps {
  line: DeskLine;
  say: (id: string) => string;
}

/** A cell of Strapi's table stays on one line, and a sentence is longer than that. */
const wrapped = { whiteSpace: 'normal' as const, minWidth: '16rem' };

function Line({ line, say }: LineProps) {
  const { documentId, locale, title, parties, isPublic, alerts } = line;
  return (
    <Tr>
      <Td>
        <div style={wrapped}>
          <Link tag={NavLink} to={entryForm('api::agreement.agreement', documentId, locale)}>
            {title || say('untitled')}
          </Link>
          <Small>{[line.reference, parties].filter(Boolean).join(' · ')}</Small>
          {isPublic ? null : <Small>{say('offline')}</Small>}
        </div>
      </Td>
      <Td>
        <div style={wrapped}>
          <Typography tag="p" fontWeight="semiBold">
            {line.statusWords}
          </Typography>
          <Small>{line.reasonWords}</Small>
        </div>
      </Td>
      <Td>
        <div style={wrapped}>
          <Typography>{line.termWords}</Typography>
        </div>
      </Td>
      <Td>
        <Typography>{line.noticeWords ?? say('nothing')}</Typography>
      </Td>
      <Td>
        <div style={wrapped}>
          {alerts.map((alert) => (
            <Flex key={alert} gap={1} alignItems="flex-start">
              <WarningCircle aria-hidden fill="danger600" style={{ flex: 'none' }} />
              <Typography fontWeight="bold" textColor="danger700">
                {alert}
              </Typography>
            </Flex>
          ))}
          <Typography tag="p">{line.nextWords ?? say('nothing')}</Typography>
        </div>
      </Td>
    </Tr>
  );
}

const Small = ({ children }: { children: string }) =>
  children ? (
    <Typography tag="p" variant="pi" textColor="neutral600">
      {children}
    </Typography>
  ) : null;

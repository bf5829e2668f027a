import { Button, Link, Td, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { AuditResponse } from '../server/readAudit';
import { entryForm } from '../../../api/entryForm';
import { ListTable } from '../../../platform/admin/ListTable';
import { detailText, kindText } from './detailText';
import { useDates } from '../../../platform/admin/useDates';
import { useWords } from '../../../platform/admin/useWords';
import { auditWords } from '../words/auditWords';

const columns = ['when', 'person', 'what', 'entry', 'detail'] as const;

interface Props {
  lines: readonly AuditResponse[];
  onlyEntry: (documentId: string) => void;
}

export function AuditTable({ lines, onlyEntry }: Props) {
  const { formatDate, locale } = useIntl();
  const dates = useDates();
  const say = useWords(auditWords);
  return (
    <ListTable head={columns.map((column) => say(column))} rowCount={lines.length}>
      {lines.map((line) => (
        <Tr key={line.id}>
          <Td>
            <Typography>
              {formatDate(line.at, { dateStyle: 'short', timeStyle: 'medium' })}
            </Typography>
          </Td>
          <Td>
            <Typography>{line.personName || say('system')}</Typography>
          </Td>
          <Td>
            <Typography>{say(`action.${line.action}`)}</Typography>
          </Td>
          <Td>
            {/* Neither is there a form of what is gone, nor of a file. */}
            {line.action === 'delete' || line.documentId === '' || !line.uid.startsWith('api::') ? (
              <Typography>{line.title || line.documentId}</Typography>
            ) : (
              <Link tag={NavLink} to={entryForm(line)}>
                {line.title || line.documentId}
              </Link>
            )}
            <Typography tag="p" variant="pi" textColor="neutral600">
              {[kindText(line.uid, say), line.locale].filter(Boolean).join(', ')}
            </Typography>
            {line.documentId === '' ? null : (
              <Button
                variant="ghost"
                size="S"
                aria-label={say('onlyOne', { title: line.title })}
                onClick={() => onlyEntry(line.documentId)}
              >
                {say('only')}
              </Button>
            )}
          </Td>
          <Td>
            <Typography style={{ whiteSpace: 'normal' }}>
              {detailText(line, locale === 'fr' ? 'fr' : 'en', say, (at) => dates.moment(at))}
            </Typography>
          </Td>
        </Tr>
      ))}
    </ListTable>
  );
}

import { Button, Link, Td, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { ToldAudit } from '../../audit/readAudit';
import { entryForm } from '../entryForm';
import { ListTable } from '../ListTable';
import { detailText } from './detailText';

const columns = ['when', 'person', 'what', 'entry', 'detail'] as const;

interface Props {
  lines: readonly ToldAudit[];
  onlyEntry: (documentId: string) => void;
}

export function AuditTable({ lines, onlyEntry }: Props) {
  const { formatMessage, formatDate, locale } = useIntl();
  const say = (name: string, values?: Record<string, string>) =>
    formatMessage({ id: `entente.audit.${name}` }, values);
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
            {line.action === 'delete' ? (
              <Typography>{line.title || line.documentId}</Typography>
            ) : (
              <Link tag={NavLink} to={entryForm(line)}>
                {line.title || line.documentId}
              </Link>
            )}
            <Typography tag="p" variant="pi" textColor="neutral600">
              {[line.uid.split('.').at(-1), line.locale].filter(Boolean).join(', ')}
            </Typography>
            <Button
              variant="ghost"
              size="S"
              aria-label={say('onlyOne', { title: line.title })}
              onClick={() => onlyEntry(line.documentId)}
            >
              {say('only')}
            </Button>
          </Td>
          <Td>
            <Typography style={{ whiteSpace: 'normal' }}>
              {detailText(
                line,
                locale === 'fr' ? 'fr' : 'en',
                (name, values) => say(`detail.${name}`, values),
                (at) => formatDate(at, { dateStyle: 'long', timeStyle: 'short' }),
              )}
            </Typography>
          </Td>
        </Tr>
      ))}
    </ListTable>
  );
}

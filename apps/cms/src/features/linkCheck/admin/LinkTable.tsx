import { Box, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { LinkResponse } from '../server/readReport';
import { entryForm } from '../../../api/entryForm';
import { PlainTable } from '../../../platform/admin/PlainTable';
import { SmallText } from '../../../platform/admin/SmallText';
import { useDates } from '../../../platform/admin/useDates';
import { useWords } from '../../../platform/admin/useWords';
import { linkCheckWords } from '../words/linkCheckWords';

const columns = ['entry', 'where', 'link', 'problem'] as const;

/** Addresses are broken anywhere, so that the table stays as wide as its page. */
const anywhere = { overflowWrap: 'anywhere', fontSize: 'inherit', whiteSpace: 'normal' } as const;

interface Props {
  label: string;
  links: readonly LinkResponse[];
}

/** Links to see to: in which entry and field, which address, why. */
export function LinkTable({ label, links }: Props) {
  const { formatMessage } = useIntl();
  const dates = useDates();
  const say = useWords(linkCheckWords);
  const placeOf = ({ uid, field, inner }: LinkResponse) => {
    const whole = formatMessage({ id: `content-manager.content-types.${uid}.${field}` });
    if (!inner) return whole;
    const id = `content-manager.components.${inner.component}.${inner.attribute}`;
    const part = formatMessage({ id });
    return part === whole ? whole : say('place', { field: whole, part });
  };
  const versionOf = ({ isDraft, isOnline }: LinkResponse) => {
    if (!isDraft) return say('onlineOnly');
    return say(isOnline ? 'online' : 'draft');
  };
  const cellsOf = (link: LinkResponse) => [
    <div key="entry">
      <Link tag={NavLink} to={entryForm(link)} style={anywhere}>
        {link.title || say('untitled')}
      </Link>
      <SmallText>{[link.locale, versionOf(link)].filter(Boolean).join(' · ')}</SmallText>
    </div>,
    placeOf(link),
    <div key="link">
      {/* What is to be looked at is opened from here, apart from the work under way. */}
      {link.state === 'unsure' ? (
        <a href={link.href} target="_blank" rel="noopener noreferrer" style={anywhere}>
          {link.href}
        </a>
      ) : (
        <span style={anywhere}>{link.href}</span>
      )}
      <SmallText>{link.words ? say('words', { words: link.words }) : ''}</SmallText>
    </div>,
    <div key="problem">
      <Typography tag="p" style={{ overflowWrap: 'anywhere' }}>
        {say(`reason.${link.reason ?? 'silent'}`, { to: link.to ?? '', status: link.status ?? '' })}
      </Typography>
      <SmallText>
        {link.checkedAt ? say('checkedAt', { when: dates.day(link.checkedAt) }) : ''}
      </SmallText>
    </div>,
  ];
  return (
    <Box background="neutral0" color="neutral800" padding={4} hasRadius shadow="tableShadow">
      <PlainTable
        label={label}
        head={columns.map((name) => say(name))}
        rows={links.map((link) => {
          const { documentId, locale, field, inner, href } = link;
          return {
            key: JSON.stringify([documentId, locale, field, inner, href]),
            cells: cellsOf(link),
          };
        })}
      />
    </Box>
  );
}

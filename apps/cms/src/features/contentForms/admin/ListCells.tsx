import { Flex, Typography } from '@strapi/design-system';
import { formatPartialDate, partialDateFrom } from '@entente/model/partialDate';
import type { DatePrecision } from '@entente/model/vocabulary';
import type { MouseEvent } from 'react';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { languageName } from '../../../platform/locales/languageName';

const Value = ({ children }: { children: string }) => (
  <Typography textColor="neutral800" ellipsis>
    {children}
  </Typography>
);

/** The choice of a list ('press-release'), whose words stand under it as an id. */
export function ChoiceCell({ value }: { value: unknown }) {
  const { formatMessage } = useIntl();
  const id = value === null || value === undefined ? '' : String(value as string | boolean);
  return <Value>{id ? formatMessage({ id, defaultMessage: id }) : '-'}</Value>;
}

/** A date, as exactly as it is known. What is stored and is no date stays as it is. */
export function DateCell({ value, precision }: { value: unknown; precision: unknown }) {
  const { locale } = useIntl();
  if (typeof value !== 'string') return <Value>-</Value>;
  const date = partialDateFrom(value, precision as DatePrecision | null | undefined);
  return <Value>{date ? formatPartialDate(date, locale, 'short') : value}</Value>;
}

/** The languages in which an entry exists, each of which leads to it. */
export function LanguagesCell({ documentId, codes }: { documentId: string; codes: string[] }) {
  const { locale } = useIntl();
  const named = codes
    .map((code) => ({ code, name: languageName(code, locale) }))
    .sort((one, other) => one.name.localeCompare(other.name, locale));
  return (
    <Flex gap={2}>
      {named.map(({ code, name }) => (
        <Typography
          key={code}
          tag={NavLink}
          variant="pi"
          textColor="neutral800"
          to={{ pathname: documentId, search: `plugins[i18n][locale]=${code}` }}
          // The row leads to the entry in the language of the list.
          onClick={(event: MouseEvent) => {
            event.stopPropagation();
          }}
        >
          {name}
        </Typography>
      ))}
    </Flex>
  );
}

import { Fragment } from 'react';
import { useTypeset } from '../../i18n/SiteContext';
import { EntryLink } from '../shared/EntryLink';
import type { DomainTag_DomainFragment } from '../shared/shared.generated';

/** Domains by name; each once, in the order given. */
export function EmbedDomains({ domains }: { domains: readonly DomainTag_DomainFragment[] }) {
  const typeset = useTypeset();
  const unique = [...new Map(domains.map((domain) => [domain.documentId, domain])).values()];
  return unique.map((domain, index) => (
    <Fragment key={domain.documentId}>
      {index > 0 ? ' · ' : ''}
      <EntryLink type="domain" entry={domain}>
        {typeset(domain.name, domain.locale)}
      </EntryLink>
    </Fragment>
  ));
}

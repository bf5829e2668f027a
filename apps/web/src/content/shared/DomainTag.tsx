import { Fragment } from 'react';
import { useSkin } from '@entente/ui/skin';
import { useForeign, useTypeset } from '../../i18n/SiteContext';
import { useEntryPath } from './EntryLink';
import type { DomainTag_DomainFragment } from './shared.generated';

export function DomainTag({ domain }: { domain: DomainTag_DomainFragment }) {
  const { DomainMark } = useSkin();
  const typeset = useTypeset();
  return (
    <DomainMark
      colour={domain.colour ?? 'slate'}
      name={typeset(domain.name, domain.locale)}
      href={useEntryPath()('domain', domain) ?? undefined}
      lang={useForeign()(domain.locale, domain.name)}
    />
  );
}

/** Several domains in a line; the spaces are for those who hear or copy it. */
export function DomainTags({ domains }: { domains: readonly DomainTag_DomainFragment[] }) {
  return domains.map((domain) => (
    <Fragment key={domain.documentId}>
      <DomainTag domain={domain} />{' '}
    </Fragment>
  ));
}

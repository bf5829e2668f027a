import { Entry } from '@entente/ui/Entry';
import type { HeadingLevel } from '@entente/ui/Heading';
import { useForeign, useTypeset } from '../../i18n/SiteContext';
import { useEntryPath } from '../shared/EntryLink';
import type { DomainCard_DomainFragment } from './domain.generated';

export interface DomainCardProps {
  domain: DomainCard_DomainFragment;
  level: HeadingLevel;
}

/** One domain in a list: name and what belongs to it. */
export function DomainCard({ domain, level }: DomainCardProps) {
  const typeset = useTypeset();
  return (
    <Entry
      level={level}
      title={typeset(domain.name, domain.locale)}
      href={useEntryPath()('domain', domain)}
      lang={useForeign()(domain.locale, domain.name)}
      colour={domain.colour ?? 'slate'}
      summary={typeset(domain.description, domain.locale)}
    />
  );
}

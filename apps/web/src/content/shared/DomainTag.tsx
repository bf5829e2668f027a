import { DomainMark } from '@entente/ui/DomainMark';
import { useForeign, useTypeset } from '../../i18n/SiteContext';
import { useEntryPath } from './EntryLink';
import type { DomainTag_DomainFragment } from './shared.generated';

export function DomainTag({ domain }: { domain: DomainTag_DomainFragment }) {
  const typeset = useTypeset();
  return (
    <DomainMark
      colour={domain.colour ?? 'slate'}
      name={typeset(domain.name, domain.locale)}
      href={useEntryPath()('domain', domain) ?? undefined}
      lang={useForeign()(domain.locale)}
    />
  );
}

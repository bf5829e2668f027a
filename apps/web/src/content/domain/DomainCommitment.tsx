import { Entry } from '@entente/ui/Entry';
import { useForeign, useTypeset } from '../../i18n/SiteContext';
import { useEntryPath } from '../shared/EntryLink';
import type { DomainPage_DomainFragment } from './domain.generated';

type Commitment = NonNullable<DomainPage_DomainFragment['commitments'][number]>;

/** What one agreement says for the domain. */
export function DomainCommitment({ commitment }: { commitment: Commitment }) {
  const typeset = useTypeset();
  const foreign = useForeign();
  const entryPath = useEntryPath();
  const { agreement, text, locale } = commitment;
  if (!agreement) return null;
  return (
    <Entry
      level={3}
      title={typeset(agreement.title, agreement.locale)}
      href={entryPath('agreement', agreement) ?? ''}
      lang={foreign(agreement.locale)}
      summary={<span lang={foreign(locale)}>{typeset(text, locale)}</span>}
    />
  );
}

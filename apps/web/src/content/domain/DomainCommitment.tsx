import { inLanguage } from '@entente/ui/inLanguage';
import type { HeadingLevel } from '@entente/ui/Heading';
import { useSkin } from '@entente/ui/skin';
import { useForeign, useTypeset } from '../../i18n/SiteContext';
import { useEntryPath } from '../shared/EntryLink';
import type { DomainPage_DomainFragment } from './domain.generated';

type Commitment = NonNullable<DomainPage_DomainFragment['commitments'][number]>;

interface DomainCommitmentProps {
  commitment: Commitment;
  level: HeadingLevel;
}

/** What one agreement says for the domain. */
export function DomainCommitment({ commitment, level }: DomainCommitmentProps) {
  const { Entry } = useSkin();
  const typeset = useTypeset();
  const foreign = useForeign();
  const entryPath = useEntryPath();
  const { agreement, text, locale } = commitment;
  if (!agreement) return null;
  return (
    <Entry
      level={level}
      title={typeset(agreement.title, agreement.locale)}
      href={entryPath('agreement', agreement)}
      lang={foreign(agreement.locale, agreement.title)}
      summary={
        // Around it, the line is said to be in the language of the title.
        <span
          {...inLanguage(locale === agreement.locale ? foreign(locale) : (locale ?? undefined))}
        >
          {typeset(text, locale)}
        </span>
      }
    />
  );
}

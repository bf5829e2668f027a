import { vocabularyKey } from '@entente/model/vocabulary';
import { vocabularyLabel } from '@entente/model/vocabularyLabel';
import type { HeadingLevel } from '@entente/ui/Heading';
import { useSkin } from '@entente/ui/skin';
import { useForeign, useSite, useTypeset } from '../../i18n/SiteContext';
import { DomainTag } from '../shared/DomainTag';
import { EntryLink, useEntryPath } from '../shared/EntryLink';
import { StatusText } from '../shared/StatusText';
import type { AgreementCard_AgreementFragment } from './agreement.generated';
import { agreementStanding } from '../shared/agreementState';
import { domainsOf } from './domainsOf';
import { LifeStrip } from './LifeStrip';
import styles from './AgreementCard.module.css';

export interface AgreementCardProps {
  agreement: AgreementCard_AgreementFragment;
  level: HeadingLevel;
  /** The day the status is computed for: 'YYYY-MM-DD'. */
  today: string;
  /** `today` is a day in the past: what is recorded after it isn't told. */
  historic?: boolean;
  /** In a margin: no heading, no domains. */
  brief?: boolean;
}

/** One agreement in a list: its instrument and its years, title, status since when, domains. */
export function AgreementCard({ agreement, level, today, historic, brief }: AgreementCardProps) {
  const { Entry, Line } = useSkin();
  const { locale, locales } = useSite();
  const typeset = useTypeset();
  const foreign = useForeign();
  const entryPath = useEntryPath();
  const mark = <StatusText standing={agreementStanding(agreement, today, historic)} />;
  const title = typeset(agreement.title, agreement.locale);
  if (brief) {
    return (
      <span className={styles.brief}>
        <EntryLink type="agreement" entry={agreement}>
          {title}
        </EntryLink>
        {mark}
        <LifeStrip agreement={agreement} today={today} />
      </span>
    );
  }
  const instrument = vocabularyKey(agreement.instrument ?? 'other');
  return (
    <Entry
      level={level}
      title={title}
      href={entryPath('agreement', agreement)}
      lang={foreign(agreement.locale, agreement.title)}
      over={
        <>
          <Line items={[vocabularyLabel(locales, 'instrument', instrument, locale)]} />
          <LifeStrip agreement={agreement} today={today} />
        </>
      }
      under={mark}
      tags={domainsOf(agreement).map((domain) => (
        <DomainTag key={domain.documentId} domain={domain} />
      ))}
    />
  );
}

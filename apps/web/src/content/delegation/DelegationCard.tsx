import { vocabularyKey } from '@entente/model/vocabulary';
import { vocabularyLabel } from '@entente/model/vocabularyLabel';
import type { HeadingLevel } from '@entente/ui/Heading';
import { useSkin } from '@entente/ui/skin';
import { useForeign, useSite, useTypeset } from '../../i18n/SiteContext';
import { PeriodText } from '../shared/DateText';
import { useEntryPath } from '../shared/EntryLink';
import { delegationState } from './delegationState';
import type { DelegationCard_DelegationFragment } from './delegation.generated';

export interface DelegationCardProps {
  delegation: DelegationCard_DelegationFragment;
  level: HeadingLevel;
  /** 'YYYY-MM-DD': a visit that is over by then is not planned. */
  today: string;
  /** One of many, or in a margin: without its purpose. */
  brief?: boolean;
}

/** One visit in a list: when, which way, its title and purpose. */
export function DelegationCard({ delegation, level, today, brief }: DelegationCardProps) {
  const { Entry, Line } = useSkin();
  const { locale, locales } = useSite();
  const typeset = useTypeset();
  const { start, end, precision } = delegation;
  const state = delegationState(delegation, today);
  const direction = vocabularyKey(delegation.direction ?? 'outgoing');
  return (
    <Entry
      level={level}
      title={typeset(delegation.title, delegation.locale)}
      href={useEntryPath()('delegation', delegation)}
      lang={useForeign()(delegation.locale, delegation.title)}
      over={
        <Line
          items={[
            <PeriodText
              key="period"
              start={start}
              end={end}
              startPrecision={precision}
              endPrecision={precision}
            />,
            vocabularyLabel(locales, 'delegationDirection', direction, locale),
            state && state !== 'done' ? (
              <b key="state">{vocabularyLabel(locales, 'delegationState', state, locale)}</b>
            ) : null,
          ]}
        />
      }
      summary={brief ? undefined : typeset(delegation.purpose, delegation.locale)}
    />
  );
}

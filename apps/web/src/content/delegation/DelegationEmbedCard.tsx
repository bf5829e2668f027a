import { vocabularyKey, vocabularyLabel } from '@entente/model/vocabulary';
import type { HeadingLevel } from '@entente/ui/Heading';
import { useForeign, useSite, useTypeset } from '../../i18n/SiteContext';
import { EmbedEntry } from '../embed/EmbedEntry';
import { PeriodText } from '../shared/DateText';
import { useEntryPath } from '../shared/EntryLink';
import type { DelegationCard_DelegationFragment } from './delegation.generated';

interface DelegationEmbedCardProps {
  delegation: DelegationCard_DelegationFragment;
  level: HeadingLevel;
  /** One of many: no purpose. */
  brief?: boolean;
}

/** One visit as another site shows it: when, which way, its title, its state when it isn't over. */
export function DelegationEmbedCard({ delegation, level, brief }: DelegationEmbedCardProps) {
  const { locale, locales } = useSite();
  const typeset = useTypeset();
  const { start, end, precision, state } = delegation;
  const direction = vocabularyKey(delegation.direction ?? 'outgoing');
  return (
    <EmbedEntry
      level={level}
      title={typeset(delegation.title, delegation.locale)}
      href={useEntryPath()('delegation', delegation)}
      lang={useForeign()(delegation.locale)}
      over={
        <>
          <PeriodText start={start} end={end} startPrecision={precision} endPrecision={precision} />
          {' · '}
          {vocabularyLabel(locales, 'delegationDirection', direction, locale)}
          {state && state !== 'done' ? (
            <>
              {' · '}
              <b>{vocabularyLabel(locales, 'delegationState', state, locale)}</b>
            </>
          ) : null}
        </>
      }
      summary={brief ? null : typeset(delegation.purpose, delegation.locale)}
    />
  );
}

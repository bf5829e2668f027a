import type { AgreementState } from '@entente/model/agreementStatus';
import { formatPartialDateRange, timeValue } from '@entente/model/partialDate';
import { vocabularyLabel, type AgreementStatus } from '@entente/model/vocabulary';
import { PartialTime } from '@entente/ui/PartialTime';
import { useSite } from '../../i18n/SiteContext';
import { SinceText } from '../shared/DateText';

/** What happened at a moment ("Signé le 9 avril 2024"); the others last ("En vigueur depuis"). */
const EVENTS: readonly AgreementStatus[] = ['signed', 'renewed', 'terminated', 'superseded'];

/** Where an agreement stands, in words, with the date that goes with it. */
export function EmbedStatus({ state: { status, since } }: { state: AgreementState }) {
  const { locale, locales } = useSite();
  return (
    <>
      <b>{vocabularyLabel(locales, 'agreementStatus', status, locale)}</b>{' '}
      {since && EVENTS.includes(status) ? (
        <PartialTime
          dateTime={timeValue(since)}
          text={formatPartialDateRange(since, null, locale)}
        />
      ) : null}
      {since && !EVENTS.includes(status) ? <SinceText date={since} /> : null}
    </>
  );
}

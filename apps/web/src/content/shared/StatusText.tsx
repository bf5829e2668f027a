import type { AgreementState } from '@entente/model/agreementStatus';
import { formatPartialDateRange, timeValue } from '@entente/model/partialDate';
import { vocabularyLabel, type AgreementStatus } from '@entente/model/vocabulary';
import { PartialTime } from '@entente/ui/PartialTime';
import { StatusMark } from '@entente/ui/StatusMark';
import { useSite } from '../../i18n/SiteContext';
import { SinceText } from './DateText';

/** What happened at a moment ("Signé le 9 avril 2024"); the others last ("En vigueur depuis"). */
const EVENTS: readonly AgreementStatus[] = ['signed', 'renewed', 'terminated', 'superseded'];

/** A status with its shape, its word, and the date that goes with it. */
export function StatusText({ state: { status, since } }: { state: AgreementState }) {
  const { locale, locales } = useSite();
  const label = vocabularyLabel(locales, 'agreementStatus', status, locale);
  return (
    <span>
      <StatusMark shape={status} label={label} />{' '}
      {since && EVENTS.includes(status) ? (
        <PartialTime
          dateTime={timeValue(since)}
          text={formatPartialDateRange(since, null, locale)}
        />
      ) : null}
      {since && !EVENTS.includes(status) ? <SinceText date={since} /> : null}
    </span>
  );
}

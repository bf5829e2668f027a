import { localeFile } from '@entente/model/localeFile';
import { timeValue } from '@entente/model/partialDate';
import { statusWords } from '@entente/model/statusWords';
import { PartialTime } from '@entente/ui/PartialTime';
import { useSkin } from '@entente/ui/skin';
import { useSite } from '../../i18n/SiteContext';
import type { ToldStanding } from './agreementState';

/** A status with its shape, its word, the date that goes with it, and what is recorded ahead. */
export function StatusText({ standing }: { standing: ToldStanding }) {
  const { Status } = useSkin();
  const { locale, locales } = useSite();
  const { status, label, date, when, note } = statusWords(
    localeFile(locales, locale),
    standing,
    standing.instrument,
  );
  return (
    <Status shape={status} label={label}>
      {date && when ? <PartialTime dateTime={timeValue(date)} text={when} /> : null}
      {note ? ` (${note})` : null}
    </Status>
  );
}

import {
  formatPartialDate,
  formatPartialDateRange,
  formatPartialDateUntil,
  partialDateFrom,
  timeValue,
  type PartialDate,
} from '@entente/model/partialDate';
import type { DatePrecision } from '@entente/model/vocabulary';
import { PartialTime } from '@entente/ui/PartialTime';
import { useSite } from '../../i18n/SiteContext';

type Precision = DatePrecision | null;

export interface DateTextProps {
  /** 'YYYY-MM-DD' as the CMS stores it. */
  date: string | null;
  precision?: Precision;
}

/** A date exactly as precise as it is known. */
export function DateText({ date, precision = null }: DateTextProps) {
  const { locale } = useSite();
  const known = partialDateFrom(date, precision);
  if (!known) return null;
  return (
    <PartialTime dateTime={timeValue(known)} text={formatPartialDate(known, locale, 'long')} />
  );
}

/** 'jusqu’au 8 avril 2029' */
export function UntilText({ date }: { date: PartialDate }) {
  const { locale } = useSite();
  return <PartialTime dateTime={timeValue(date)} text={formatPartialDateUntil(date, locale)} />;
}

export interface PeriodTextProps {
  start: string | null;
  end: string | null;
  startPrecision?: Precision;
  endPrecision?: Precision;
}

/** A visit, whichever of its ends are known. */
export function PeriodText(props: PeriodTextProps) {
  const { start, end, startPrecision, endPrecision } = props;
  const { locale } = useSite();
  const first = partialDateFrom(start, startPrecision ?? null);
  const last = partialDateFrom(end, endPrecision ?? null);
  if (!first) return last ? <UntilText date={last} /> : null;
  return (
    <PartialTime dateTime={timeValue(first)} text={formatPartialDateRange(first, last, locale)} />
  );
}

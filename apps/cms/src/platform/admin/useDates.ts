import { writtenDate, writtenMoment } from '@entente/model/writtenDate';
import { useIntl } from 'react-intl';

type Moment = string | number | Date;

/** What is shown of something that is no date. */
const nothing = '';

/**
 * Moments in the words of a language, as the clocks of a zone show them.
 * @example datesIn('fr', 'Europe/Paris').moment('2026-12-01T03:22Z') // '1er décembre 2026 à 04:22'
 */
export function datesIn(language: string, timeZone: string) {
  const written = (at: Moment, write: (date: Date) => string): string => {
    const date = new Date(at);
    return Number.isNaN(date.getTime()) ? nothing : write(date);
  };
  return {
    /** Its day and its time of day. */
    moment: (at: Moment) => written(at, (date) => writtenMoment(date, timeZone, language, 'long')),
    /** Its day. */
    day: (at: Moment) =>
      written(at, (date) => writtenDate(date, language, { timeZone, dateStyle: 'long' })),
  };
}

/** The same in the reader's language and zone: the one way in which the admin writes a date out. */
export function useDates() {
  const { locale } = useIntl();
  return datesIn(locale, new Intl.DateTimeFormat().resolvedOptions().timeZone);
}

import { clockWords } from '@entente/model/clockWords';
import { formatPartialDate, parsePartialDate } from '@entente/model/partialDate';
import { localTimeOf } from '@entente/model/zonedTime';
import { FactList } from '@entente/ui/FactList';
import { Section } from '@entente/ui/Section';
import { format } from '../../i18n/format';
import { formatPlaces } from '../../i18n/formatPlaces';
import { timeZoneName } from '../../i18n/names';
import { useSite, useTypeset } from '../../i18n/SiteContext';
import { minutesAhead, type CityZone } from './clocks';
import type { DelegationPage_DelegationFragment } from './delegation.generated';
import styles from './Programme.module.css';
import { knownTimeZone, programmeDays, type Slot } from './programmeDays';

interface ProgrammeProps {
  delegation: DelegationPage_DelegationFragment;
  zones: readonly CityZone[];
}

/** The part of a visit that anybody may know, day by day, in local time and in the other city's. */
export function Programme({ delegation, zones }: ProgrammeProps) {
  const { locale, messages } = useSite();
  const zone = knownTimeZone(delegation.timeZone);
  const days = programmeDays(delegation.programme, zone, locale);
  if (days.length === 0) return null;
  const timed = days.flatMap(({ slots }) => slots).find(({ dateTime }) => dateTime !== null);
  const facts = days.map(({ day, slots }) => {
    const date = day === null ? null : parsePartialDate(day);
    return {
      key: day ?? '',
      term: date ? formatPartialDate(date, locale, 'long') : null,
      values: slots.map((slot) => (
        <SlotLine key={slot.id} slot={slot} day={day ?? ''} zone={zone} others={zones.slice(1)} />
      )),
    };
  });
  return (
    <Section title={messages.delegation.programme} level={2}>
      <FactList facts={facts.filter(({ term }) => term !== null)} />
      {facts
        .filter(({ term }) => term === null)
        .map(({ key, values }) => (
          <ul key={key} className={styles.untimed}>
            {values.map((value) => (
              <li key={value.key}>{value}</li>
            ))}
          </ul>
        ))}
      {timed?.dateTime ? (
        <p className={styles.zone}>
          {format(messages.delegation.localTime, {
            zone: timeZoneName(zone, locale, new Date(timed.dateTime)),
          })}
        </p>
      ) : null}
    </Section>
  );
}

interface SlotLineProps {
  slot: Slot;
  /** 'YYYY-MM-DD', under which it stands. */
  day: string;
  zone: string;
  others: readonly CityZone[];
}

/** '20:00, 02:00 le 10 avril à Rennes – Dîner, Québec' */
function SlotLine({ slot, day, zone, others }: SlotLineProps) {
  const typeset = useTypeset();
  const what = (
    <>
      {typeset(slot.title)}
      {slot.place && !slot.title.includes(slot.place) ? `, ${slot.place}` : ''}
    </>
  );
  if (slot.start === null || slot.dateTime === null) return what;
  return (
    <>
      <Hours start={slot.start} end={slot.end} dateTime={slot.dateTime} />
      <Elsewhere
        slot={slot}
        dateTime={slot.dateTime}
        day={day}
        zone={zone}
        others={others}
      /> – {what}
    </>
  );
}

function Hours({ start, end, dateTime }: { start: string; end: string | null; dateTime: string }) {
  const { messages } = useSite();
  const hours = end ? format(messages.delegation.hours, { start, end }) : start;
  return <time dateTime={dateTime}>{hours}</time>;
}

/** The same hours on the clocks of the other city, when they differ, with their day when it does. */
function Elsewhere({
  slot: { endDateTime },
  dateTime,
  day,
  zone,
  others,
}: SlotLineProps & { dateTime: string }) {
  const { locale, messages } = useSite();
  const words = messages.delegation;
  const at = new Date(dateTime);
  return others
    .filter(({ timeZone }) => minutesAhead(timeZone, zone, at) !== 0)
    .map(({ city, timeZone }) => {
      const begins = formatPlaces(locale, words.elsewhere, {
        hours: clockWords(at, timeZone, day, locale),
        city,
      });
      // The day that was just read isn't said twice.
      const read = localTimeOf(at, timeZone).slice(0, 10);
      const ends = endDateTime && clockWords(new Date(endDateTime), timeZone, read, locale);
      return (
        <span key={city} className={styles.zone}>
          , {begins}
          {ends ? ` ${format(words.elsewhereUntil, { hours: ends })}` : ''}
        </span>
      );
    });
}

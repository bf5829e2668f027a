import { formatPartialDate, parsePartialDate } from '@entente/model/partialDate';
import { FactList } from '@entente/ui/FactList';
import { Section } from '@entente/ui/Section';
import { format } from '../../i18n/format';
import { timeZoneName } from '../../i18n/names';
import { useSite, useTypeset } from '../../i18n/SiteContext';
import type { DelegationPage_DelegationFragment } from './delegation.generated';
import styles from './Programme.module.css';
import { knownTimeZone, programmeDays, type Slot } from './programmeDays';

/** The part of a visit that anybody may know, day by day, in local time. */
export function Programme({ delegation }: { delegation: DelegationPage_DelegationFragment }) {
  const { locale, messages } = useSite();
  const zone = knownTimeZone(delegation.timeZone);
  const days = programmeDays(delegation.programme, zone);
  const [slot] = days[0]?.slots ?? [];
  if (!slot) return null;
  const first = new Date(slot.dateTime);
  const facts = days.map(({ day, slots }) => {
    const date = parsePartialDate(day);
    return {
      term: date ? formatPartialDate(date, locale, 'long') : day,
      values: slots.map((slot) => <SlotLine key={slot.id} slot={slot} />),
    };
  });
  return (
    <Section title={messages.delegation.programme} level={2}>
      <FactList facts={facts} />
      <p className={styles.zone}>
        {format(messages.delegation.localTime, { zone: timeZoneName(zone, locale, first) })}
      </p>
    </Section>
  );
}

function SlotLine({ slot }: { slot: Slot }) {
  const { messages } = useSite();
  const typeset = useTypeset();
  const start = slot.start ?? '';
  const hours = slot.end ? format(messages.delegation.hours, { start, end: slot.end }) : start;
  return (
    <>
      <time dateTime={slot.dateTime}>{hours}</time> – {typeset(slot.title)}
      {slot.place ? `, ${slot.place}` : ''}
    </>
  );
}

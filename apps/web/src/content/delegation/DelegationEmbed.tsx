import { formatPartialDate, parsePartialDate } from '@entente/model/partialDate';
import { nextLevel, type HeadingLevel } from '@entente/ui/Heading';
import { useSite, useTypeset } from '../../i18n/SiteContext';
import { EmbedFacts } from '../embed/EmbedFacts';
import { EmbedSection } from '../embed/EmbedSection';
import { PartnerLink } from '../shared/PartnerLink';
import { present } from '../shared/present';
import type { DelegationPage_DelegationFragment } from './delegation.generated';
import { DelegationCard } from './DelegationCard';
import { Members } from './Members';
import { knownTimeZone, programmeDays, type Slot } from './programmeDays';

interface DelegationEmbedProps {
  delegation: DelegationPage_DelegationFragment;
  level: HeadingLevel;
  /** 'YYYY-MM-DD' */
  today: string;
}

/** A whole visit: when and why, whom it joins, who took part, its public programme. */
export function DelegationEmbed({ delegation, level, today }: DelegationEmbedProps) {
  const { messages } = useSite();
  const partners = (list: DelegationPage_DelegationFragment['hosts']) =>
    present(list).map((partner) => <PartnerLink key={partner.documentId} partner={partner} />);
  return (
    <>
      <DelegationCard {...{ delegation, level, today }} />
      <EmbedFacts
        facts={[
          { term: messages.facts.guests, values: partners(delegation.guests) },
          { term: messages.facts.hosts, values: partners(delegation.hosts) },
        ]}
      />
      <Members delegation={delegation} level={nextLevel(level)} />
      <Programme delegation={delegation} level={nextLevel(level)} />
    </>
  );
}

function Programme({ delegation, level }: Omit<DelegationEmbedProps, 'today'>) {
  const { locale, messages } = useSite();
  const days = programmeDays(delegation.programme, knownTimeZone(delegation.timeZone), locale);
  if (days.length === 0) return null;
  const undated = days.filter(({ day }) => day === null).flatMap(({ slots }) => slots);
  return (
    <EmbedSection title={messages.delegation.programme} level={level}>
      {undated.length > 0 ? (
        <ul>
          {undated.map((slot) => (
            <li key={slot.id}>
              <SlotText slot={slot} />
            </li>
          ))}
        </ul>
      ) : null}
      <dl>
        {days.map(({ day, slots }) => {
          const date = day === null ? null : parsePartialDate(day);
          if (!date) return null;
          return (
            <div key={day}>
              <dt>{formatPartialDate(date, locale, 'long')}</dt>
              {slots.map((slot) => (
                <dd key={slot.id}>
                  <SlotText slot={slot} />
                </dd>
              ))}
            </div>
          );
        })}
      </dl>
    </EmbedSection>
  );
}

function SlotText({ slot: { dateTime, start, title, place } }: { slot: Slot }) {
  const typeset = useTypeset();
  return (
    <>
      {dateTime ? (
        <>
          <time dateTime={dateTime}>{start}</time> –{' '}
        </>
      ) : null}
      {typeset(title)}
      {place ? `, ${place}` : ''}
    </>
  );
}

import { formatPartialDate, parsePartialDate } from '@entente/model/partialDate';
import { vocabularyLabel } from '@entente/model/vocabulary';
import { nextLevel, type HeadingLevel } from '@entente/ui/Heading';
import { useSite, useTypeset } from '../../i18n/SiteContext';
import { EmbedSection } from '../embed/EmbedSection';
import { EntryLink } from '../shared/EntryLink';
import { groupBy } from '../shared/groupBy';
import { PartnerLink } from '../shared/PartnerLink';
import { personName } from '../shared/personName';
import { present } from '../shared/present';
import type { DelegationPage_DelegationFragment } from './delegation.generated';
import { DelegationEmbedCard } from './DelegationEmbedCard';
import { knownTimeZone, programmeDays, type Slot } from './programmeDays';

interface DelegationEmbedProps {
  delegation: DelegationPage_DelegationFragment;
  level: HeadingLevel;
}

/** A whole visit: when and why, whom it joins, who took part, its public programme. */
export function DelegationEmbed({ delegation, level }: DelegationEmbedProps) {
  const { messages } = useSite();
  return (
    <>
      <DelegationEmbedCard delegation={delegation} level={level} />
      <dl>
        <Partners term={messages.facts.guests} partners={delegation.guests} />
        <Partners term={messages.facts.hosts} partners={delegation.hosts} />
      </dl>
      <Members delegation={delegation} level={nextLevel(level)} />
      <Programme delegation={delegation} level={nextLevel(level)} />
    </>
  );
}

interface PartnersProps {
  term: string;
  partners: DelegationPage_DelegationFragment['hosts'];
}

function Partners({ term, partners }: PartnersProps) {
  const shown = present(partners);
  if (shown.length === 0) return null;
  return (
    <div>
      <dt>{term}</dt>
      {shown.map((partner) => (
        <dd key={partner.documentId}>
          <PartnerLink partner={partner} />
        </dd>
      ))}
    </div>
  );
}

function Members({ delegation, level }: DelegationEmbedProps) {
  const { locale, locales, messages } = useSite();
  const typeset = useTypeset();
  const parts = groupBy(
    present(delegation.participations).filter(({ appointment }) => appointment?.speaker),
    ({ part }) => part ?? 'member',
  );
  if (parts.size === 0) return null;
  return (
    <EmbedSection title={messages.delegation.members} level={level}>
      <dl>
        {[...parts].map(([part, participations]) => (
          <div key={part}>
            <dt>{vocabularyLabel(locales, 'participationPart', part, locale)}</dt>
            {participations.map(({ documentId, appointment }) =>
              appointment?.speaker ? (
                <dd key={documentId}>
                  <EntryLink type="speaker" entry={appointment.speaker}>
                    {personName(appointment.speaker)}
                  </EntryLink>
                  {appointment.title ? `, ${typeset(appointment.title, appointment.locale)}` : ''}
                </dd>
              ) : null,
            )}
          </div>
        ))}
      </dl>
    </EmbedSection>
  );
}

function Programme({ delegation, level }: DelegationEmbedProps) {
  const { locale, messages } = useSite();
  const days = programmeDays(delegation.programme, knownTimeZone(delegation.timeZone));
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

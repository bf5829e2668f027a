import { compareOffices } from '@entente/model/officeTerm';
import { FactList } from '@entente/ui/FactList';
import { Section } from '@entente/ui/Section';
import { useSite } from '../../i18n/SiteContext';
import { byName } from '../shared/alphabetical';
import { LatestNews } from '../shared/LatestNews';
import { newsOf } from '../shared/newsOf';
import { AppointmentLine } from '../shared/AppointmentLine';
import { CardSection } from '../shared/CardSection';
import { EntryFeeds } from '../shared/EntryFeeds';
import { EntryLink } from '../shared/EntryLink';
import { groupBy } from '../shared/groupBy';
import { personName } from '@entente/model/personName';
import { present } from '../shared/present';
import { useSearchPath } from '../shared/rest';
import type { PartnerPage_PartnerFragment } from './partner.generated';
import { PartnerCard } from './PartnerCard';

interface PartnerAroundProps {
  partner: PartnerPage_PartnerFragment;
}

/** Beside what is shared: the news, the people, the institutions of the place, the feeds. */
export function PartnerAround({ partner }: PartnerAroundProps) {
  const { locale, messages } = useSite();
  const searchPath = useSearchPath();
  return (
    <>
      <LatestNews
        news={newsOf(partner)}
        href={searchPath({ type: 'article', partner: partner.slug ?? '' })}
      />
      <People partner={partner} />
      <CardSection
        title={messages.partner.local}
        cards={byName(present(partner.localPartners), locale).map((local) => (
          <PartnerCard key={local.documentId} partner={local} level={3} />
        ))}
      />
      <EntryFeeds type="partner" slug={partner.slug} title={messages.partner.follow} />
    </>
  );
}

function People({ partner }: { partner: PartnerPage_PartnerFragment }) {
  const { messages } = useSite();
  const held = present(partner.appointments)
    .filter(({ speaker }) => speaker)
    .sort(compareOffices);
  if (held.length === 0) return null;
  const people = [...groupBy(held, ({ speaker }) => speaker?.documentId ?? '')];
  const facts = people.map(([key, appointments]) => ({
    key,
    term: <Person speaker={appointments[0]?.speaker} />,
    values: appointments.map((appointment) => (
      <AppointmentLine
        key={appointment.documentId}
        appointment={{ ...appointment, partner: null }}
      />
    )),
  }));
  return (
    <Section title={messages.partner.people} level={2}>
      <FactList facts={facts} />
    </Section>
  );
}

type Speaker = NonNullable<PartnerPage_PartnerFragment['appointments'][number]>['speaker'];

function Person({ speaker }: { speaker: Speaker | undefined }) {
  return speaker ? (
    <EntryLink type="speaker" entry={speaker}>
      {personName(speaker)}
    </EntryLink>
  ) : null;
}

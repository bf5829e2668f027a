import { Fragment, type ReactNode } from 'react';
import { EntryList } from '@entente/ui/Entry';
import { FactList } from '@entente/ui/FactList';
import { Section } from '@entente/ui/Section';
import { useSite, useTypeset } from '../../i18n/SiteContext';
import { AgreementCard } from '../agreement/AgreementCard';
import { ArticleCard } from '../article/ArticleCard';
import { DelegationCard } from '../delegation/DelegationCard';
import { AppointmentLine } from '../shared/AppointmentLine';
import { DomainTag } from '../shared/DomainTag';
import { EntryLink } from '../shared/EntryLink';
import { groupBy } from '../shared/groupBy';
import { latestFirst } from '../shared/latestFirst';
import { MilestoneTimeline } from '../shared/MilestoneTimeline';
import { personName } from '../shared/personName';
import { present } from '../shared/present';
import { ShowOnYourSite } from '../shared/ShowOnYourSite';
import type { PartnerPage_PartnerFragment } from './partner.generated';
import { PartnerCard } from './PartnerCard';

interface PartnerSharedProps {
  partner: PartnerPage_PartnerFragment;
  today: string;
}

/** Everything that is shared with a partner; a part without content is not shown. */
export function PartnerShared({ partner, today }: PartnerSharedProps) {
  const { messages } = useSite();
  const milestones = present(partner.milestones);
  const delegations = latestFirst([
    ...present(partner.hostedDelegations),
    ...present(partner.visitingDelegations),
  ]);
  return (
    <>
      <CardSection
        title={messages.sections.agreement}
        cards={present(partner.agreements).map((agreement) => (
          <AgreementCard key={agreement.documentId} agreement={agreement} level={3} today={today} />
        ))}
      />
      <Commitments partner={partner} />
      {milestones.length > 0 ? (
        <Section title={messages.partner.sharedTimeline} level={2}>
          <MilestoneTimeline milestones={milestones} />
        </Section>
      ) : null}
      <CardSection
        title={messages.sections.delegation}
        cards={delegations.map((delegation) => (
          <DelegationCard key={delegation.documentId} delegation={delegation} level={3} />
        ))}
      />
      <CardSection
        title={messages.sections.article}
        cards={present(partner.articles).map((article) => (
          <ArticleCard key={article.documentId} article={article} level={3} brief />
        ))}
      />
      <People partner={partner} />
      <CardSection
        title={messages.partner.local}
        cards={present(partner.localPartners).map((local) => (
          <PartnerCard key={local.documentId} partner={local} level={3} />
        ))}
      />
      <ShowOnYourSite type="partner" entry={partner} />
    </>
  );
}

function CardSection({ title, cards }: { title: string; cards: readonly ReactNode[] }) {
  if (cards.length === 0) return null;
  return (
    <Section title={title} level={2}>
      <EntryList>{cards}</EntryList>
    </Section>
  );
}

/** What the partner carries in the agreements of others: for each domain, the agreements. */
function Commitments({ partner }: { partner: PartnerPage_PartnerFragment }) {
  const { messages } = useSite();
  const typeset = useTypeset();
  const carried = present(partner.commitments).flatMap(({ documentId, agreement, domain }) =>
    agreement ? [{ documentId, agreement, domain }] : [],
  );
  if (carried.length === 0) return null;
  return (
    <Section title={messages.partner.commitments} level={2}>
      <EntryList>
        {carried.map(({ documentId, agreement, domain }) => (
          <Fragment key={documentId}>
            {domain ? <DomainTag domain={domain} /> : null}
            <p>
              <EntryLink type="agreement" entry={agreement}>
                {typeset(agreement.title, agreement.locale)}
              </EntryLink>
            </p>
          </Fragment>
        ))}
      </EntryList>
    </Section>
  );
}

function People({ partner }: { partner: PartnerPage_PartnerFragment }) {
  const { messages } = useSite();
  const held = present(partner.appointments).filter(({ speaker }) => speaker);
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

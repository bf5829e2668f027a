import { Fragment } from 'react';
import { EntryList } from '@entente/ui/Entry';
import { Section } from '@entente/ui/Section';
import { StatementBlock } from '../../blocks/StatementBlock';
import { useSite, useTypeset } from '../../i18n/SiteContext';
import { AgreementCard } from '../agreement/AgreementCard';
import { DelegationCard } from '../delegation/DelegationCard';
import { DomainTag } from '../shared/DomainTag';
import { EntryLink } from '../shared/EntryLink';
import { latestFirst } from '../shared/latestFirst';
import { MilestoneTimeline } from '../shared/MilestoneTimeline';
import { present } from '../shared/present';
import { CardSection } from '../shared/CardSection';
import { ShowOnYourSite } from '../shared/ShowOnYourSite';
import type { PartnerPage_PartnerFragment } from './partner.generated';

const STATEMENTS = 6;

interface PartnerSharedProps {
  partner: PartnerPage_PartnerFragment;
  today: string;
}

/** Everything that was agreed, done and said with a partner; a part without content is not shown. */
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
      <Statements partner={partner} />
      <ShowOnYourSite type="partner" entry={partner} />
    </>
  );
}

/** What those who speak for the partner said, the latest first, each statement once. */
function Statements({ partner }: { partner: PartnerPage_PartnerFragment }) {
  const { messages } = useSite();
  const all = present(partner.appointments).flatMap(({ statements }) => present(statements));
  const unique = new Map(all.map((statement) => [statement.documentId, statement]));
  const latest = [...unique.values()].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
  if (latest.length === 0) return null;
  return (
    <Section title={messages.partner.statements} level={2}>
      {latest.slice(0, STATEMENTS).map((statement) => (
        <StatementBlock key={statement.documentId} statement={statement} />
      ))}
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

import { Fragment } from 'react';
import { EntryList } from '@entente/ui/Entry';
import { Section } from '@entente/ui/Section';
import { useSite, useTypeset } from '../../i18n/SiteContext';
import { AgreementCard } from '../agreement/AgreementCard';
import { DelegationCard } from '../delegation/DelegationCard';
import { DomainTag } from '../shared/DomainTag';
import { EntryLink } from '../shared/EntryLink';
import { latestFirst } from '../shared/latestFirst';
import { MilestoneTimeline } from '../shared/MilestoneTimeline';
import { present } from '../shared/present';
import { byTitle } from '../shared/alphabetical';
import { CardSection } from '../shared/CardSection';
import { ShowOnYourSite } from '../shared/ShowOnYourSite';
import type { PartnerPage_PartnerFragment } from './partner.generated';
import { PartnerStatements } from './PartnerStatements';

interface PartnerSharedProps {
  partner: PartnerPage_PartnerFragment;
  today: string;
}

/** Everything that was agreed, done and said with a partner; a part without content is not shown. */
export function PartnerShared({ partner, today }: PartnerSharedProps) {
  const { locale, messages } = useSite();
  const milestones = present(partner.milestones);
  const delegations = latestFirst([
    ...present(partner.hostedDelegations),
    ...present(partner.visitingDelegations),
  ]);
  return (
    <>
      <CardSection
        title={messages.sections.agreement}
        cards={byTitle(present(partner.agreements), locale).map((agreement) => (
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
          <DelegationCard
            key={delegation.documentId}
            delegation={delegation}
            level={3}
            today={today}
          />
        ))}
      />
      <PartnerStatements partner={partner} />
      <ShowOnYourSite type="partner" entry={partner} />
    </>
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

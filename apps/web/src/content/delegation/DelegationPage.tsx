import { vocabularyKey } from '@entente/model/vocabulary';
import { vocabularyLabel } from '@entente/model/vocabularyLabel';
import { EntryList } from '@entente/ui/Entry';
import { Reading, Stack } from '@entente/ui/Layout';
import { PageHeader } from '@entente/ui/PageHeader';
import { Section } from '@entente/ui/Section';
import { PictureBlock } from '../../blocks/PictureBlock';
import { StatementBlock } from '../../blocks/StatementBlock';
import type { PageFrame } from '../../layout/pageData';
import { SitePage } from '../../layout/SitePage';
import { useForeign, useSite, useTypeset } from '../../i18n/SiteContext';
import { AgreementCard } from '../agreement/AgreementCard';
import { ArticleCard } from '../article/ArticleCard';
import { History } from '../shared/History';
import { MilestoneTimeline } from '../shared/MilestoneTimeline';
import { PartiesArc } from '../shared/PartiesArc';
import { present } from '../shared/present';
import type { CityZone } from './clocks';
import type { DelegationPage_DelegationFragment } from './delegation.generated';
import { DelegationFacts } from './DelegationFacts';
import { Members } from './Members';
import { Programme } from './Programme';

export interface DelegationPageProps extends PageFrame {
  delegation: DelegationPage_DelegationFragment;
  /** The time the cities live in, the host's first. */
  zones: CityZone[];
  /** The day that statuses and the visit's state are told for: 'YYYY-MM-DD'. */
  today: string;
}

export function DelegationPage({ chrome, ...props }: DelegationPageProps) {
  return (
    <SitePage chrome={chrome}>
      <Delegation {...props} />
    </SitePage>
  );
}

function Delegation({ delegation, zones, today }: Omit<DelegationPageProps, keyof PageFrame>) {
  const { locale, locales } = useSite();
  const typeset = useTypeset();
  const direction = vocabularyKey(delegation.direction ?? 'outgoing');
  return (
    <Stack>
      <PageHeader
        kicker={vocabularyLabel(locales, 'delegationDirection', direction, locale)}
        title={typeset(delegation.title)}
        lang={useForeign()(delegation.locale, delegation.title)}
        lead={typeset(delegation.purpose)}
        drawing={<VisitArc delegation={delegation} />}
      />
      <Reading
        facts={<DelegationFacts delegation={delegation} zones={zones} today={today} />}
        aside={<Related delegation={delegation} />}
      >
        {delegation.cover ? (
          <PictureBlock media={delegation.cover} sizes="(min-width: 40rem) 36rem, 92vw" />
        ) : null}
        <Members delegation={delegation} level={2} />
        <Programme delegation={delegation} zones={zones} />
        <Outcome delegation={delegation} today={today} />
      </Reading>
      <History history={delegation.history} />
    </Stack>
  );
}

/** Who travelled where: an arrow, unless nobody did. The city of the site is where the arc begins. */
function VisitArc({ delegation }: Pick<DelegationPageProps, 'delegation'>) {
  const [guests, hosts] = [present(delegation.guests), present(delegation.hosts)];
  const incoming = delegation.direction === 'incoming';
  const arrow = incoming ? 'back' : 'there';
  return (
    <PartiesArc
      parties={incoming ? [...hosts, ...guests] : [...guests, ...hosts]}
      size="full"
      arrow={delegation.direction === 'online' ? undefined : arrow}
    />
  );
}

/** What the visit brought: agreements, statements, milestones. */
function Outcome({ delegation, today }: Pick<DelegationPageProps, 'delegation' | 'today'>) {
  const { messages } = useSite();
  const statements = present(delegation.statements);
  const milestones = present(delegation.milestones);
  const agreements = present(delegation.agreements);
  return (
    <>
      {agreements.length > 0 ? (
        <Section title={messages.sections.agreement} level={2}>
          <EntryList>
            {agreements.map((agreement) => (
              <AgreementCard
                key={agreement.documentId}
                agreement={agreement}
                level={3}
                today={today}
              />
            ))}
          </EntryList>
        </Section>
      ) : null}
      {statements.length > 0 ? (
        <Section title={messages.delegation.statements} level={2}>
          {statements.map((statement) => (
            <StatementBlock key={statement.documentId} statement={statement} />
          ))}
        </Section>
      ) : null}
      {milestones.length > 0 ? (
        <Section title={messages.delegation.milestones} level={2}>
          <MilestoneTimeline
            milestones={milestones.map((milestone) => ({ ...milestone, delegation: null }))}
          />
        </Section>
      ) : null}
    </>
  );
}

function Related({ delegation }: Pick<DelegationPageProps, 'delegation'>) {
  const { messages } = useSite();
  const articles = present(delegation.articles);
  if (articles.length === 0) return null;
  return (
    <Section title={messages.sections.article} level={2}>
      <EntryList>
        {articles.map((article) => (
          <ArticleCard key={article.documentId} article={article} level={3} brief />
        ))}
      </EntryList>
    </Section>
  );
}

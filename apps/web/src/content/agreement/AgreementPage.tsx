import { running } from '@entente/model/agreementStanding';
import { vocabularyKey } from '@entente/model/vocabulary';
import { vocabularyLabel } from '@entente/model/vocabularyLabel';
import { EntryList } from '@entente/ui/Entry';
import { Reading, Stack } from '@entente/ui/Layout';
import { PageHeader } from '@entente/ui/PageHeader';
import { Section } from '@entente/ui/Section';
import { Blocks } from '../../blocks/Blocks';
import { PictureBlock } from '../../blocks/PictureBlock';
import { StatementBlock } from '../../blocks/StatementBlock';
import { unplacedStatements } from '../../blocks/unplaced';
import type { PageFrame } from '../../layout/pageData';
import { SitePage } from '../../layout/SitePage';
import { useForeign, useSite, useTypeset } from '../../i18n/SiteContext';
import { ArticleCard } from '../article/ArticleCard';
import { DelegationCard } from '../delegation/DelegationCard';
import { agreementStanding, signedOn } from '../shared/agreementState';
import { Cite } from '../shared/Cite';
import { History } from '../shared/History';
import { modifiedAt } from '../shared/historyDays';
import { MilestoneTimeline } from '../shared/MilestoneTimeline';
import { PartiesArc } from '../shared/PartiesArc';
import { present } from '../shared/present';
import { ShowOnYourSite } from '../shared/ShowOnYourSite';
import { Sources } from '../shared/Sources';
import type { PartiesArc_PartnerFragment } from '../shared/shared.generated';
import type { AgreementPage_AgreementFragment } from './agreement.generated';
import { AgreementHead } from './AgreementHead';
import { AgreementSummary } from './AgreementSummary';
import { Commitments } from './Commitments';
import { Documents, hasDocuments } from './Documents';
import { LifeYears } from './LifeYears';
import { relationshipMilestones } from './relationship';

export interface AgreementPageProps extends PageFrame {
  agreement: AgreementPage_AgreementFragment;
  /** Absolute address that never changes. */
  permalink: string;
  /** Whose register it is: where its arcs begin. */
  owner: PartiesArc_PartnerFragment | null;
  /** The day the status is computed for: 'YYYY-MM-DD'. */
  today: string;
}

export function AgreementPage({ chrome, ...props }: AgreementPageProps) {
  return (
    <SitePage chrome={chrome}>
      <Agreement {...props} site={chrome.site.name ?? ''} />
    </SitePage>
  );
}

interface AgreementProps extends Omit<AgreementPageProps, keyof PageFrame> {
  /** What the site is called. */
  site: string;
}

function Agreement({ agreement, owner, permalink, site, today }: AgreementProps) {
  const { locale, locales } = useSite();
  const typeset = useTypeset();
  const lang = useForeign()(agreement.locale, agreement.title);
  const milestones = relationshipMilestones(agreement);
  const instrument = vocabularyKey(agreement.instrument ?? 'other');
  return (
    <Stack>
      <PageHeader
        kicker={vocabularyLabel(locales, 'instrument', instrument, locale)}
        title={typeset(agreement.title)}
        lang={lang}
        head={<AgreementHead agreement={agreement} today={today} />}
        lead={typeset(agreement.summary)}
        drawing={
          <>
            <PartiesArc
              parties={present(agreement.parties)}
              anchor={owner}
              size="full"
              dashed={!running.includes(agreementStanding(agreement, today).status)}
            />
            <LifeYears agreement={agreement} milestones={milestones} today={today} />
          </>
        }
      />
      <AgreementSummary agreement={agreement} today={today} />
      <Commitments agreement={agreement} />
      <Reading
        facts={hasDocuments(agreement) ? <Documents agreement={agreement} /> : null}
        aside={<Related agreement={agreement} today={today} />}
      >
        {agreement.cover ? (
          <PictureBlock media={agreement.cover} sizes="(min-width: 40rem) 36rem, 92vw" />
        ) : null}
        <Body agreement={agreement} />
        <Life agreement={agreement} milestones={milestones} />
        <History history={agreement.history} steps={present(agreement.milestones)} />
        <Cite
          lang={lang}
          modifiedAt={modifiedAt(agreement.history)}
          cited={{
            id: agreement.documentId,
            type: 'treaty',
            title: typeset(agreement.title),
            genre: vocabularyLabel(locales, 'instrument', instrument, locale),
            authors: present(agreement.parties).map(({ name }) => typeset(name)),
            container: typeset(site),
            issued: signedOn(agreement, today),
            url: permalink,
            language: locale,
          }}
        />
      </Reading>
    </Stack>
  );
}

function Body({ agreement }: { agreement: AgreementPage_AgreementFragment }) {
  const { messages } = useSite();
  const { body } = agreement;
  const statements = unplacedStatements(body, agreement.statements);
  return (
    <>
      {present(body).length > 0 ? (
        <Stack tight>
          <Blocks blocks={body} level={2} statements={agreement.statements} />
        </Stack>
      ) : null}
      {statements.length > 0 ? (
        <Section title={messages.agreement.statements} level={2}>
          {statements.map((statement) => (
            <StatementBlock key={statement.documentId} statement={statement} />
          ))}
        </Section>
      ) : null}
    </>
  );
}

interface LifeProps {
  agreement: AgreementPage_AgreementFragment;
  milestones: ReturnType<typeof relationshipMilestones>;
}

function Life({ agreement, milestones }: LifeProps) {
  const { messages } = useSite();
  const sources = present(agreement.sources);
  return (
    <>
      {milestones.length > 0 ? (
        <Section title={messages.agreement.timeline} level={2}>
          <MilestoneTimeline milestones={milestones} />
        </Section>
      ) : null}
      {sources.length > 0 ? (
        <Section title={messages.agreement.sources} level={2}>
          <Sources sources={sources} />
        </Section>
      ) : null}
    </>
  );
}

/** The visits it was worked on, and the news about it. */
function Related({ agreement, today }: Pick<AgreementPageProps, 'agreement' | 'today'>) {
  const { messages } = useSite();
  const delegations = present(agreement.delegations);
  const articles = present(agreement.articles);
  return (
    <>
      {articles.length > 0 ? (
        <Section title={messages.sections.article} level={2}>
          <EntryList>
            {articles.map((article) => (
              <ArticleCard key={article.documentId} article={article} level={3} brief />
            ))}
          </EntryList>
        </Section>
      ) : null}
      {delegations.length > 0 ? (
        <Section title={messages.sections.delegation} level={2}>
          <EntryList>
            {delegations.map((delegation) => (
              <DelegationCard
                key={delegation.documentId}
                delegation={delegation}
                level={3}
                today={today}
                brief
              />
            ))}
          </EntryList>
        </Section>
      ) : null}
      <ShowOnYourSite type="agreement" entry={agreement} />
    </>
  );
}

import { DomainMark } from '@entente/ui/DomainMark';
import { EntryList } from '@entente/ui/Entry';
import { FactList } from '@entente/ui/FactList';
import { Reading, Stack } from '@entente/ui/Layout';
import { PageHeader } from '@entente/ui/PageHeader';
import { Section } from '@entente/ui/Section';
import type { PageFrame } from '../../chrome/pageData';
import { SitePage } from '../../chrome/SitePage';
import { useSite, useTypeset } from '../../i18n/SiteContext';
import { ArticleCard } from '../article/ArticleCard';
import { CardSection } from '../shared/CardSection';
import { DomainTag } from '../shared/DomainTag';
import { EntryFeeds } from '../shared/EntryFeeds';
import { PartnerLink } from '../shared/PartnerLink';
import { present } from '../shared/present';
import type { DomainPage_DomainFragment } from './domain.generated';
import { DomainCommitment } from './DomainCommitment';

export interface DomainPageProps extends PageFrame {
  domain: DomainPage_DomainFragment;
}

export function DomainPage({ chrome, domain }: DomainPageProps) {
  return (
    <SitePage chrome={chrome}>
      <Domain domain={domain} />
    </SitePage>
  );
}

function Domain({ domain }: { domain: DomainPage_DomainFragment }) {
  const { locale, links, messages } = useSite();
  const typeset = useTypeset();
  const commitments = present(domain.commitments).filter(({ agreement }) => agreement);
  const partners = present(commitments.flatMap((commitment) => commitment.partners));
  const unique = [...new Map(partners.map((partner) => [partner.documentId, partner])).values()];
  const tags = (list: readonly (typeof domain.broader)[]) =>
    present(list).map((tag) => <DomainTag key={tag.documentId} domain={tag} />);
  return (
    <Stack>
      <PageHeader
        title={<DomainMark colour={domain.colour ?? 'slate'} name={typeset(domain.name)} title />}
        lead={domain.description ? typeset(domain.description) : null}
      />
      <Reading
        facts={
          <FactList
            facts={[
              { term: messages.facts.broader, values: tags([domain.broader]) },
              { term: messages.facts.narrower, values: tags(domain.narrower) },
              {
                term: messages.facts.partners,
                many: true,
                values: unique.map((partner) => (
                  <PartnerLink key={partner.documentId} partner={partner} />
                )),
              },
            ]}
          />
        }
        aside={<Around domain={domain} />}
      >
        {commitments.length > 0 ? (
          <Section title={messages.domain.commitments} level={2}>
            <EntryList>
              {commitments.map((commitment) => (
                <DomainCommitment key={commitment.documentId} commitment={commitment} />
              ))}
            </EntryList>
            {domain.slug ? (
              <p>
                <a
                  href={links.build({
                    kind: 'agreements-by',
                    locale,
                    by: 'domain',
                    value: domain.slug,
                  })}
                >
                  {messages.domain.register}
                </a>
              </p>
            ) : null}
          </Section>
        ) : null}
      </Reading>
    </Stack>
  );
}

/** News of the domain, and the feeds that follow it. */
function Around({ domain }: { domain: DomainPage_DomainFragment }) {
  const { messages } = useSite();
  return (
    <>
      <CardSection
        title={messages.sections.article}
        cards={present(domain.articles).map((article) => (
          <ArticleCard key={article.documentId} article={article} level={3} brief />
        ))}
      />
      <EntryFeeds type="domain" slug={domain.slug} title={messages.domain.follow} />
    </>
  );
}

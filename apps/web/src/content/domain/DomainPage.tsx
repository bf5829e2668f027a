import { EntryList } from '@entente/ui/Entry';
import { FactList } from '@entente/ui/FactList';
import { Reading, Stack } from '@entente/ui/Layout';
import { PageHeader } from '@entente/ui/PageHeader';
import { Section } from '@entente/ui/Section';
import type { PageFrame } from '../../chrome/pageData';
import { SitePage } from '../../chrome/SitePage';
import { useSite, useTypeset } from '../../i18n/SiteContext';
import { ArticleCard } from '../article/ArticleCard';
import { DomainTag } from '../shared/DomainTag';
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
  const { messages } = useSite();
  const typeset = useTypeset();
  const commitments = present(domain.commitments).filter(({ agreement }) => agreement);
  const articles = present(domain.articles);
  const partners = present(commitments.flatMap((commitment) => commitment.partners));
  const unique = [...new Map(partners.map((partner) => [partner.documentId, partner])).values()];
  const tags = (list: readonly (typeof domain.broader)[]) =>
    present(list).map((tag) => <DomainTag key={tag.documentId} domain={tag} />);
  return (
    <Stack>
      <PageHeader
        title={typeset(domain.name)}
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
      >
        {commitments.length > 0 ? (
          <Section title={messages.domain.commitments} level={2}>
            <EntryList>
              {commitments.map((commitment) => (
                <DomainCommitment key={commitment.documentId} commitment={commitment} />
              ))}
            </EntryList>
          </Section>
        ) : null}
        {articles.length > 0 ? (
          <Section title={messages.sections.article} level={2}>
            <EntryList>
              {articles.map((article) => (
                <ArticleCard key={article.documentId} article={article} level={3} brief />
              ))}
            </EntryList>
          </Section>
        ) : null}
      </Reading>
    </Stack>
  );
}

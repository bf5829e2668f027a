import { FactList } from '@entente/ui/FactList';
import { useSite, useTypeset } from '../../i18n/SiteContext';
import { AgreementCard } from '../agreement/AgreementCard';
import { PeriodText } from '../shared/DateText';
import { DomainTag } from '../shared/DomainTag';
import { EntryLink } from '../shared/EntryLink';
import { PartnerLink } from '../shared/PartnerLink';
import { present } from '../shared/present';
import type { ArticlePage_ArticleFragment } from './article.generated';

/** Where the line under the headline leads, when it can name but a number. */
export const registerId = 'register';

interface ArticleFactsProps {
  article: ArticlePage_ArticleFragment;
  today: string;
}

/** In the margin of an article, after its text on a telephone: what it is about, as links to the registry. */
export function ArticleFacts({ article, today }: ArticleFactsProps) {
  const { messages } = useSite();
  const typeset = useTypeset();
  const words = messages.facts;
  const agreements = present(article.agreements);
  const delegations = present(article.delegations);
  return (
    <div id={registerId}>
      <FactList
        facts={[
          {
            term: agreements.length > 1 ? words.agreements : words.agreement,
            values: agreements.map((agreement) => (
              <AgreementCard
                key={agreement.documentId}
                agreement={agreement}
                level={2}
                today={today}
                brief
              />
            )),
          },
          {
            term: delegations.length > 1 ? words.delegations : words.delegation,
            values: delegations.map((delegation) => (
              <span key={delegation.documentId}>
                <EntryLink type="delegation" entry={delegation}>
                  {typeset(delegation.title, delegation.locale)}
                </EntryLink>{' '}
                <PeriodText
                  start={delegation.start}
                  end={delegation.end}
                  startPrecision={delegation.precision}
                  endPrecision={delegation.precision}
                />
              </span>
            )),
          },
          {
            term: words.domains,
            many: true,
            values: present(article.domains).map((domain) => (
              <DomainTag key={domain.documentId} domain={domain} />
            )),
          },
          {
            term: words.partners,
            many: true,
            values: present(article.partners).map((partner) => (
              <PartnerLink key={partner.documentId} partner={partner} />
            )),
          },
        ]}
      />
    </div>
  );
}

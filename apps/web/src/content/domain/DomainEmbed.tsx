import { nextLevel, type HeadingLevel } from '@entente/ui/Heading';
import { useForeign, useSite, useTypeset } from '../../i18n/SiteContext';
import { ArticleCard } from '../article/ArticleCard';
import { EmbedHead } from '../embed/EmbedHead';
import { EmbedList, EmbedSection } from '../embed/EmbedSection';
import { newsOf } from '../shared/newsOf';
import { useEntryPath } from '../shared/EntryLink';
import type { DomainPage_DomainFragment } from './domain.generated';
import { byAgreement } from './byAgreement';
import { DomainCommitment } from './DomainCommitment';

interface DomainEmbedProps {
  domain: DomainPage_DomainFragment;
  level: HeadingLevel;
  /** Of each list. */
  limit: number;
}

/** A field of cooperation: what each agreement says of it, and its news. */
export function DomainEmbed({ domain, level, limit }: DomainEmbedProps) {
  const { locale, messages } = useSite();
  const typeset = useTypeset();
  const entryPath = useEntryPath();
  const inside = nextLevel(level);
  const commitments = byAgreement(domain, locale).map((commitment) => ({
    key: commitment.documentId,
    item: <DomainCommitment commitment={commitment} level={nextLevel(inside)} />,
  }));
  const news = newsOf(domain);
  const path = entryPath('domain', domain) ?? '';
  const articles = news.latest.map((article) => ({
    key: article.documentId,
    item: <ArticleCard article={article} level={nextLevel(inside)} brief />,
  }));
  return (
    <>
      <EmbedHead
        level={level}
        title={typeset(domain.name)}
        lang={useForeign()(domain.locale, domain.name)}
        href={entryPath('domain', domain) ?? undefined}
        lead={domain.description ? typeset(domain.description) : null}
      />
      <EmbedSection title={messages.domain.commitments} level={inside}>
        <EmbedList
          empty={messages.embed.empty}
          limit={limit}
          items={commitments}
          total={commitments.length}
          rest={{ name: 'commitment', to: path }}
        />
      </EmbedSection>
      {articles.length > 0 ? (
        <EmbedSection title={messages.sections.article} level={inside}>
          <EmbedList
            empty=""
            limit={limit}
            items={articles}
            total={news.total}
            rest={{ name: 'article', to: { type: 'article', domain: domain.slug ?? '' } }}
          />
        </EmbedSection>
      ) : null}
    </>
  );
}

import { nextLevel, type HeadingLevel } from '@entente/ui/Heading';
import { useForeign, useSite, useTypeset } from '../../i18n/SiteContext';
import { ArticleEmbedCard } from '../article/ArticleEmbedCard';
import { EmbedEntry } from '../embed/EmbedEntry';
import { EmbedHead } from '../embed/EmbedHead';
import { EmbedList, EmbedSection } from '../embed/EmbedSection';
import { useEntryPath } from '../shared/EntryLink';
import { present } from '../shared/present';
import type { DomainPage_DomainFragment } from './domain.generated';

interface DomainEmbedProps {
  domain: DomainPage_DomainFragment;
  level: HeadingLevel;
  /** Of each list. */
  limit: number;
}

/** A field of cooperation: what each agreement says of it, and its news. */
export function DomainEmbed({ domain, level, limit }: DomainEmbedProps) {
  const { messages } = useSite();
  const typeset = useTypeset();
  const foreign = useForeign();
  const entryPath = useEntryPath();
  const inside = nextLevel(level);
  const commitments = present(domain.commitments).flatMap(
    ({ documentId, agreement, text, locale }) =>
      agreement
        ? [
            {
              key: documentId,
              item: (
                <EmbedEntry
                  level={nextLevel(inside)}
                  title={typeset(agreement.title, agreement.locale)}
                  href={entryPath('agreement', agreement)}
                  lang={foreign(agreement.locale)}
                  summary={<span lang={foreign(locale)}>{typeset(text, locale)}</span>}
                />
              ),
            },
          ]
        : [],
  );
  const articles = present(domain.articles).map((article) => ({
    key: article.documentId,
    item: <ArticleEmbedCard article={article} level={nextLevel(inside)} brief />,
  }));
  return (
    <>
      <EmbedHead
        level={level}
        title={typeset(domain.name)}
        href={entryPath('domain', domain) ?? undefined}
        lead={domain.description ? typeset(domain.description) : null}
      />
      <EmbedSection title={messages.domain.commitments} level={inside}>
        <EmbedList empty={messages.embed.empty} items={commitments.slice(0, limit)} />
      </EmbedSection>
      {articles.length > 0 ? (
        <EmbedSection title={messages.sections.article} level={inside}>
          <EmbedList empty="" items={articles.slice(0, limit)} />
        </EmbedSection>
      ) : null}
    </>
  );
}

import type { PageFrame } from '../../layout/pageData';
import { SitePage } from '../../layout/SitePage';
import { ListPage, type PageInfo } from '../shared/ListPage';
import type { ArticleCard_ArticleFragment } from './article.generated';
import { ArticleCard } from './ArticleCard';

export interface ArticleListPageProps extends PageFrame {
  articles: ArticleCard_ArticleFragment[];
  pageInfo: PageInfo;
}

export function ArticleListPage({ chrome, articles, pageInfo }: ArticleListPageProps) {
  return (
    <SitePage chrome={chrome}>
      <ListPage type="article" pageInfo={pageInfo}>
        {articles.map((article) => (
          <ArticleCard key={article.documentId} article={article} level={2} />
        ))}
      </ListPage>
    </SitePage>
  );
}

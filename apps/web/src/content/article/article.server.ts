import { entryFrame } from '../../layout/frame.server';
import { env } from '../../env';
import { queryCms } from '../../engine/cms/cms.server';
import { describe } from '../shared/describe';
import { listHead, pageExists, pageSizes } from '../shared/listHead.server';
import { permalinkOf } from '../shared/permalink.server';
import { present } from '../shared/present';
import { cityDay } from '@entente/model/cityDay';
import { ArticleListDocument, ArticlePageDocument } from './article.generated';
import type { ArticlePageProps } from './ArticlePage';
import type { ArticleListPageProps } from './ArticleListPage';

/** @returns null when the CMS has no such article in this language. */
export async function getArticle(slug: string, locale: string): Promise<ArticlePageProps | null> {
  const { site, articles } = await queryCms(ArticlePageDocument, { slug, locale });
  const [article] = present(articles);
  if (!article) return null;
  const title = article.headline ?? '';
  const described = {
    site,
    locale,
    title: article.seo?.title ?? title,
    crumb: title,
    description: describe(article.seo?.description, article.lead),
  };
  const frame = entryFrame(described, 'article', article);
  const addresses = {
    url: env().siteUrl + frame.head.path,
    permalink: permalinkOf('article', article),
  };
  return { ...frame, article, addresses, today: cityDay() };
}

/** @param page counts from 1. @returns null for a page behind the last. */
export async function listArticles(
  locale: string,
  page: number,
): Promise<ArticleListPageProps | null> {
  const variables = { locale, page, pageSize: pageSizes.article };
  const { site, articles_connection: list } = await queryCms(ArticleListDocument, variables);
  if (!list || !pageExists(page, list.pageInfo)) return null;
  return {
    ...listHead('article', locale, page, site),
    articles: list.nodes,
    pageInfo: list.pageInfo,
  };
}

import { makeMedia, makeRichText } from '../../blocks/blocks.fixture';
import { makeDomainTag, makeHistory } from '../shared/shared.fixture';
import type { ArticleCard_ArticleFragment, ArticlePage_ArticleFragment } from './article.generated';

export function makeArticleCard(
  overrides: Partial<ArticleCard_ArticleFragment> = {},
): ArticleCard_ArticleFragment {
  return {
    __typename: 'Article',
    documentId: 'article',
    locale: 'fr',
    slug: 'rennes-et-quebec',
    headline: 'Rennes et Québec signent un protocole',
    lead: 'Trois domaines de travail pour les années qui viennent.',
    kind: 'press_release',
    date: '2024-04-09',
    datelinePlace: 'Québec',
    publishedAt: '2024-04-09T10:00:00.000Z',
    updatedAt: '2024-04-09T10:00:00.000Z',
    firstPublishedAt: '2024-04-09T10:00:00.000Z',
    domains: [makeDomainTag()],
    ...overrides,
  };
}

export function makeArticle(
  overrides: Partial<ArticlePage_ArticleFragment> = {},
): ArticlePage_ArticleFragment {
  return {
    history: makeHistory(),
    ...makeArticleCard(),
    sourceName: null,
    sourceUrl: null,
    localizations: [],
    seo: null,
    body: [makeRichText('Le protocole a été signé à Québec.')],
    cover: makeMedia(),
    gallery: [],
    statements: [],
    agreements: [],
    delegations: [],
    partners: [],
    pressContacts: [],
    corrections: [],
    ...overrides,
  };
}

/** Where a test's article can be read. */
export const articleAddresses = {
  url: 'https://entente.example/fr/actualites/rennes-et-quebec',
  permalink: 'https://entente.example/id/article/article',
};

/** The latest news of an entry, and how much there is in all. */
export const makeNews = <Article>(nodes: Article[], total = nodes.length) => ({
  __typename: 'ArticleRelationResponseCollection' as const,
  nodes,
  pageInfo: { __typename: 'RelationPageInfo' as const, total },
});

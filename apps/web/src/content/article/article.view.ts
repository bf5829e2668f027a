import { vocabularyKey } from '@entente/model/vocabulary';
import { vocabularyLabel } from '@entente/model/vocabularyLabel';
import { modifiedAt } from '../shared/historyDays';
import { instantOfDay } from '../shared/instants';
import { listFeedLinks } from '../shared/followLinks';
import { definePageView } from '../shared/pageView';
import { present } from '../shared/present';
import { articleEmbed, articleListEmbed } from './article.embed';
import { articleJsonLd } from './article.jsonld';
import { ArticleListPage } from './ArticleListPage';
import { ArticlePage } from './ArticlePage';

export const articleView = definePageView({
  Page: ArticlePage,
  openGraphType: 'article',
  times: ({ article }) => ({
    published: instantOfDay(article.date, article.firstPublishedAt),
    modified: modifiedAt(article.history),
  }),
  jsonLd: articleJsonLd,
  socialCard: ({ article }, { locale, locales }) => ({
    kicker: vocabularyLabel(locales, 'articleKind', vocabularyKey(article.kind ?? 'news'), locale),
    title: article.headline,
    parties: present(article.agreements)[0]?.parties ?? null,
  }),
  embeds: { offers: [{ view: 'article-card' }, { view: 'article' }], show: articleEmbed },
});

export const articleListView = definePageView({
  Page: ArticleListPage,
  followLinks: (_, context) => listFeedLinks('article', context),
  embeds: { offers: [{ view: 'news' }], show: articleListEmbed },
});

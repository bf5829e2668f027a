import { namedAgreementFeedItem } from '../agreement/agreement.feed';
import { articleFeedItem } from '../article/article.feed';
import { newsOf } from '../shared/newsOf';
import { entryFeedLinks } from '../shared/followLinks';
import { definePageView } from '../shared/pageView';
import { present } from '../shared/present';
import { domainEmbed } from './domain.embed';
import { domainJsonLd } from './domain.jsonld';
import { DomainListPage } from './DomainListPage';
import { DomainPage } from './DomainPage';

export const domainView = definePageView({
  Page: DomainPage,
  jsonLd: domainJsonLd,
  socialCard: ({ domain }, { messages }) => ({
    kicker: messages.sections.domain,
    title: domain.name,
  }),
  followLinks: ({ chrome, domain }, context) =>
    entryFeedLinks('domain', domain, chrome.crumb ?? '', context),
  /** Its news, and the agreements that make commitments in it. */
  feedItems: ({ domain, today }, context) => [
    ...newsOf(domain).latest.flatMap((article) => articleFeedItem(article, context)),
    ...present(domain.commitments).flatMap(({ agreement }) =>
      agreement ? namedAgreementFeedItem(agreement, context, today) : [],
    ),
  ],
  embeds: {
    offers: [
      { view: 'domain' },
      { view: 'agreements', narrowedBy: 'domain' },
      { view: 'news', narrowedBy: 'domain' },
    ],
    show: domainEmbed,
  },
});

export const domainListView = definePageView({ Page: DomainListPage });

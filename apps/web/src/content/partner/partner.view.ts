import { vocabularyKey } from '@entente/model/vocabulary';
import { vocabularyLabel } from '@entente/model/vocabularyLabel';
import { agreementFeedItem } from '../agreement/agreement.feed';
import { articleFeedItem } from '../article/article.feed';
import { newsOf } from '../shared/newsOf';
import { delegationFeedItem } from '../delegation/delegation.feed';
import { entryFeedLinks } from '../shared/followLinks';
import { definePageView } from '../shared/pageView';
import { present } from '../shared/present';
import { partnerEmbed } from './partner.embed';
import { partnerJsonLd } from './partner.jsonld';
import { PartnerListPage } from './PartnerListPage';
import { PartnerPage } from './PartnerPage';

export const partnerView = definePageView({
  Page: PartnerPage,
  jsonLd: partnerJsonLd,
  socialCard: ({ partner, owner }, { locale, locales }) => ({
    kicker: vocabularyLabel(locales, 'partnerKind', vocabularyKey(partner.kind ?? 'other'), locale),
    title: partner.name,
    parties: [owner, partner],
  }),
  followLinks: ({ chrome, partner }, context) =>
    entryFeedLinks('partner', partner, chrome.crumb ?? '', context),
  /** Its news, its agreements, its visits. */
  feedItems: ({ partner, today }, context) => [
    ...newsOf(partner).latest.flatMap((article) => articleFeedItem(article, context)),
    ...present(partner.agreements).flatMap((agreement) =>
      agreementFeedItem(agreement, context, today),
    ),
    ...present([...partner.hostedDelegations, ...partner.visitingDelegations]).flatMap((visit) =>
      delegationFeedItem(visit, context),
    ),
  ],
  embeds: {
    offers: [
      { view: 'partner' },
      { view: 'agreements', narrowedBy: 'partner' },
      { view: 'news', narrowedBy: 'partner' },
      { view: 'delegations', narrowedBy: 'partner' },
      { view: 'timeline', narrowedBy: 'partner' },
    ],
    show: partnerEmbed,
  },
});

export const partnerListView = definePageView({ Page: PartnerListPage });

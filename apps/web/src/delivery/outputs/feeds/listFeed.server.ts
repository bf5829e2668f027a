import { cityDay } from '@entente/model/cityDay';
import { queryCms } from '../../../engine/cms/cms.server';
import { present } from '../../../content/shared/present';
import type { Chrome_SiteFragment } from '../../../layout/layout.generated';
import { format } from '../../../i18n/format';
import type { LocaleContext } from '../../../i18n/localeContext';
import { localeContext } from '../../../layout/localeContext.server';
import type { FeedType } from '../../../content/shared/feedTypes';
import { agreementFeedItem } from '../../../content/agreement/agreement.feed';
import { articleFeedItem } from '../../../content/article/article.feed';
import { delegationFeedItem } from '../../../content/delegation/delegation.feed';
import type { FeedItem } from '../../../content/shared/feedItem';
import { latestItems, type Feed } from './feed';
import {
  AgreementFeedDocument,
  ArticleFeedDocument,
  DelegationFeedDocument,
} from './feeds.generated';

/** What is new in one list of the site, in one language. @throws what `queryCms` throws */
export async function getListFeed(type: FeedType, locale: string): Promise<Feed> {
  const context = localeContext(locale);
  switch (type) {
    case 'article': {
      const { site, articles } = await queryCms(ArticleFeedDocument, { locale });
      const items = present(articles).flatMap((one) => articleFeedItem(one, context));
      return listFeed(type, site, items, context);
    }
    case 'agreement': {
      const { site, agreements } = await queryCms(AgreementFeedDocument, { locale });
      const items = present(agreements).flatMap((one) =>
        agreementFeedItem(one, context, cityDay()),
      );
      return listFeed(type, site, items, context);
    }
    case 'delegation': {
      const { site, delegations } = await queryCms(DelegationFeedDocument, { locale });
      const items = present(delegations).flatMap((one) => delegationFeedItem(one, context));
      return listFeed(type, site, items, context);
    }
  }
}

function listFeed(
  type: FeedType,
  site: Chrome_SiteFragment | null,
  items: FeedItem[],
  { locale, links, messages, origin }: LocaleContext,
): Feed {
  const author = site?.name ?? messages.chrome.siteName;
  return {
    title: format(messages.outputs.feedTitle, { title: messages.sections[type], site: author }),
    description: messages.list.openings[type],
    locale,
    author,
    page: origin + links.build({ kind: 'list', type, locale, page: 1 }),
    items: latestItems(items),
  };
}

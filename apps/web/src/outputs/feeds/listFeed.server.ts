import { queryCms } from '../../server/cms.server';
import { present } from '../../content/shared/present';
import type { Chrome_SiteFragment } from '../../chrome/chrome.generated';
import { format } from '../../i18n/format';
import type { Setting } from '../../i18n/setting';
import { settingOf } from '../setting.server';
import type { FeedType } from '../../content/shared/feedTypes';
import { latestItems, type Feed, type FeedItem } from './feed';
import { agreementItem, articleItem, delegationItem } from './feedItems';
import {
  AgreementFeedDocument,
  ArticleFeedDocument,
  DelegationFeedDocument,
} from './feeds.generated';

/** What is new in one list of the site, in one language. @throws what `queryCms` throws */
export async function getListFeed(type: FeedType, locale: string): Promise<Feed> {
  const context = settingOf(locale);
  switch (type) {
    case 'article': {
      const { site, articles } = await queryCms(ArticleFeedDocument, { locale });
      const items = present(articles).flatMap((one) => articleItem(one, context));
      return listFeed(type, site, items, context);
    }
    case 'agreement': {
      const { site, agreements } = await queryCms(AgreementFeedDocument, { locale });
      const items = present(agreements).flatMap((one) => agreementItem(one, context));
      return listFeed(type, site, items, context);
    }
    case 'delegation': {
      const { site, delegations } = await queryCms(DelegationFeedDocument, { locale });
      const items = present(delegations).flatMap((one) => delegationItem(one, context));
      return listFeed(type, site, items, context);
    }
  }
}

function listFeed(
  type: FeedType,
  site: Chrome_SiteFragment | null,
  items: FeedItem[],
  { locale, links, messages, origin }: Setting,
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

import type { DomainPageProps } from '../../content/domain/DomainPage';
import type { PartnerPageProps } from '../../content/partner/PartnerPage';
import { present } from '../../content/shared/present';
import { format } from '../../i18n/format';
import type { Setting } from '../../i18n/setting';
import { latestItems, type Feed, type FeedItem } from './feed';
import { agreementItem, articleItem, delegationItem, namedAgreementItem } from './feedItems';

/** What concerns one partner: its news, its agreements, its visits, from what its page read. */
export function partnerFeed({ partner, ...page }: PartnerPageProps, setting: Setting): Feed {
  const visits = [...present(partner.hostedDelegations), ...present(partner.visitingDelegations)];
  return entryFeed(page, partner.name, setting, [
    ...present(partner.articles).flatMap((one) => articleItem(one, setting)),
    ...present(partner.agreements).flatMap((one) => agreementItem(one, setting)),
    ...visits.flatMap((one) => delegationItem(one, setting)),
  ]);
}

/** What concerns one domain: its news, and the agreements that make commitments in it. */
export function domainFeed({ domain, ...page }: DomainPageProps, setting: Setting): Feed {
  const agreements = present(domain.commitments).flatMap(({ agreement }) => agreement ?? []);
  return entryFeed(page, domain.name, setting, [
    ...present(domain.articles).flatMap((one) => articleItem(one, setting)),
    ...agreements.flatMap((one) => namedAgreementItem(one, setting)),
  ]);
}

function entryFeed(
  { chrome, head }: Pick<PartnerPageProps, 'chrome' | 'head'>,
  name: string | null,
  { locale, origin, messages }: Setting,
  items: FeedItem[],
): Feed {
  const author = chrome.site.name ?? messages.chrome.siteName;
  const once = new Map(items.map((item) => [item.id, item]));
  return {
    title: format(messages.outputs.feedTitle, { title: name ?? '', site: author }),
    description: head.description,
    locale,
    author,
    page: origin + head.path,
    items: latestItems([...once.values()]),
  };
}

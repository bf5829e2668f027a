import {
  agreementListView,
  agreementView,
  registryByView,
  registryComparedView,
  registryOnView,
} from '../content/agreement/agreement.view';
import { articleListView, articleView } from '../content/article/article.view';
import { delegationListView, delegationView } from '../content/delegation/delegation.view';
import { domainListView, domainView } from '../content/domain/domain.view';
import { embedBuilderView } from '../content/embedBuilder/embedBuilder.view';
import { homeView } from '../content/home/home.view';
import { accessibilityView, legalNoticeView, privacyView } from '../content/legal/legal.view';
import { mapView } from '../content/map/map.view';
import { openDataView } from '../content/openData/openData.view';
import { pageView } from '../content/page/page.view';
import { partnerListView, partnerView } from '../content/partner/partner.view';
import { pressView } from '../content/press/press.view';
import { searchView } from '../content/search/search.view';
import type { PageView } from '../content/shared/pageView';
import { speakerListView, speakerView } from '../content/speaker/speaker.view';
import { withdrawnView } from '../content/withdrawn/withdrawn.view';
import type { PageFrame } from '../layout/pageData';

/**
 * Every kind of page the site has, and what it shows: the first of two lines that a new page
 * needs. The other is in `pageLoaders.server.ts`.
 */
const pageViews = {
  home: homeView,
  article: articleView,
  articleList: articleListView,
  agreement: agreementView,
  agreementList: agreementListView,
  registryOn: registryOnView,
  registryBy: registryByView,
  registryCompared: registryComparedView,
  delegation: delegationView,
  delegationList: delegationListView,
  speaker: speakerView,
  speakerList: speakerListView,
  domain: domainView,
  domainList: domainListView,
  partner: partnerView,
  partnerList: partnerListView,
  page: pageView,
  map: mapView,
  search: searchView,
  press: pressView,
  'open-data': openDataView,
  'embed-builder': embedBuilderView,
  'legal-notice': legalNoticeView,
  privacy: privacyView,
  accessibility: accessibilityView,
  withdrawn: withdrawnView,
};

type PageViews = typeof pageViews;
export type ViewName = keyof PageViews;
export type PropsOf<Name extends ViewName> =
  PageViews[Name] extends PageView<infer Props> ? Props : never;

/** What a page shows, as JSON: its kind and what that needs. */
export type View = { [Name in ViewName]: { name: Name; props: PropsOf<Name> } }[ViewName];

/** What a kind of page contributes; to be called with the props of a view of that kind. */
export function pageViewOf({ name }: { name: ViewName }): PageView<PageFrame> {
  // Each entry takes its own props: that name and props belong together `View` says.
  return pageViews[name] as PageView<PageFrame>;
}

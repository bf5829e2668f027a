import { assertUnreachable } from '@entente/model/assertUnreachable';
import {
  AgreementListPage,
  type AgreementListPageProps,
} from '../content/agreement/AgreementListPage';
import { AgreementPage, type AgreementPageProps } from '../content/agreement/AgreementPage';
import { RegistryByPage, type RegistryByPageProps } from '../content/agreement/RegistryByPage';
import { RegistryOnPage, type RegistryOnPageProps } from '../content/agreement/RegistryOnPage';
import { ArticleListPage, type ArticleListPageProps } from '../content/article/ArticleListPage';
import { ArticlePage, type ArticlePageProps } from '../content/article/ArticlePage';
import {
  DelegationListPage,
  type DelegationListPageProps,
} from '../content/delegation/DelegationListPage';
import { DelegationPage, type DelegationPageProps } from '../content/delegation/DelegationPage';
import { DomainListPage, type DomainListPageProps } from '../content/domain/DomainListPage';
import { DomainPage, type DomainPageProps } from '../content/domain/DomainPage';
import {
  EmbedBuilderPage,
  type EmbedBuilderPageProps,
} from '../content/embedBuilder/EmbedBuilderPage';
import { HomePage, type HomePageProps } from '../content/home/HomePage';
import { AccessibilityPage, type AccessibilityPageProps } from '../content/legal/AccessibilityPage';
import { LegalNoticePage, type LegalNoticePageProps } from '../content/legal/LegalNoticePage';
import { PrivacyPage, type PrivacyPageProps } from '../content/legal/PrivacyPage';
import { MapPage, type MapPageProps } from '../content/map/MapPage';
import { OpenDataPage, type OpenDataPageProps } from '../content/openData/OpenDataPage';
import { PagePage, type PagePageProps } from '../content/page/PagePage';
import { PartnerListPage, type PartnerListPageProps } from '../content/partner/PartnerListPage';
import { PartnerPage, type PartnerPageProps } from '../content/partner/PartnerPage';
import { PressPage, type PressPageProps } from '../content/press/PressPage';
import { SearchPage, type SearchPageProps } from '../content/search/SearchPage';
import { SpeakerListPage, type SpeakerListPageProps } from '../content/speaker/SpeakerListPage';
import { SpeakerPage, type SpeakerPageProps } from '../content/speaker/SpeakerPage';
import { WithdrawnPage, type WithdrawnPageProps } from '../content/withdrawn/WithdrawnPage';

/** What a page shows, as JSON: the name of a view and what it needs. */
export type View =
  | { name: 'article'; props: ArticlePageProps }
  | { name: 'articleList'; props: ArticleListPageProps }
  | { name: 'agreement'; props: AgreementPageProps }
  | { name: 'agreementList'; props: AgreementListPageProps }
  | { name: 'delegation'; props: DelegationPageProps }
  | { name: 'delegationList'; props: DelegationListPageProps }
  | { name: 'speaker'; props: SpeakerPageProps }
  | { name: 'speakerList'; props: SpeakerListPageProps }
  | { name: 'domain'; props: DomainPageProps }
  | { name: 'domainList'; props: DomainListPageProps }
  | { name: 'partner'; props: PartnerPageProps }
  | { name: 'partnerList'; props: PartnerListPageProps }
  | { name: 'page'; props: PagePageProps }
  | { name: 'home'; props: HomePageProps }
  | { name: 'map'; props: MapPageProps }
  | { name: 'search'; props: SearchPageProps }
  | { name: 'press'; props: PressPageProps }
  | { name: 'openData'; props: OpenDataPageProps }
  | { name: 'embedBuilder'; props: EmbedBuilderPageProps }
  | { name: 'legalNotice'; props: LegalNoticePageProps }
  | { name: 'privacy'; props: PrivacyPageProps }
  | { name: 'accessibility'; props: AccessibilityPageProps }
  | { name: 'registryOn'; props: RegistryOnPageProps }
  | { name: 'registryBy'; props: RegistryByPageProps }
  | { name: 'withdrawn'; props: WithdrawnPageProps };

/** The one switch from a view to its component. */
export function ViewOf({ view }: { view: View }) {
  switch (view.name) {
    case 'article':
      return <ArticlePage {...view.props} />;
    case 'articleList':
      return <ArticleListPage {...view.props} />;
    case 'agreement':
      return <AgreementPage {...view.props} />;
    case 'agreementList':
      return <AgreementListPage {...view.props} />;
    case 'delegation':
      return <DelegationPage {...view.props} />;
    case 'delegationList':
      return <DelegationListPage {...view.props} />;
    case 'speaker':
      return <SpeakerPage {...view.props} />;
    case 'speakerList':
      return <SpeakerListPage {...view.props} />;
    case 'domain':
      return <DomainPage {...view.props} />;
    case 'domainList':
      return <DomainListPage {...view.props} />;
    case 'partner':
      return <PartnerPage {...view.props} />;
    case 'partnerList':
      return <PartnerListPage {...view.props} />;
    case 'page':
      return <PagePage {...view.props} />;
    case 'home':
      return <HomePage {...view.props} />;
    case 'openData':
      return <OpenDataPage {...view.props} />;
    case 'map':
      return <MapPage {...view.props} />;
    case 'search':
      return <SearchPage {...view.props} />;
    case 'press':
      return <PressPage {...view.props} />;
    case 'embedBuilder':
      return <EmbedBuilderPage {...view.props} />;
    case 'legalNotice':
      return <LegalNoticePage {...view.props} />;
    case 'privacy':
      return <PrivacyPage {...view.props} />;
    case 'accessibility':
      return <AccessibilityPage {...view.props} />;
    case 'registryOn':
      return <RegistryOnPage {...view.props} />;
    case 'registryBy':
      return <RegistryByPage {...view.props} />;
    case 'withdrawn':
      return <WithdrawnPage {...view.props} />;
    default:
      return assertUnreachable(view);
  }
}

import type { AgreementListPageProps } from '../content/agreement/AgreementListPage';
import type { AgreementPageProps } from '../content/agreement/AgreementPage';
import type { ArticleListPageProps } from '../content/article/ArticleListPage';
import type { ArticlePageProps } from '../content/article/ArticlePage';
import type { DelegationListPageProps } from '../content/delegation/DelegationListPage';
import type { DelegationPageProps } from '../content/delegation/DelegationPage';
import type { DomainPageProps } from '../content/domain/DomainPage';
import type { EmbedBuilderPageProps } from '../content/embedBuilder/EmbedBuilderPage';
import type { MapPageProps } from '../content/map/MapPage';
import type { PartnerPageProps } from '../content/partner/PartnerPage';

/** What embeds can be made of: the views of these pages, as JSON gave them back. */
export type KeptView =
  | { name: 'article'; props: ArticlePageProps }
  | { name: 'articleList'; props: ArticleListPageProps }
  | { name: 'agreement'; props: AgreementPageProps }
  | { name: 'agreementList'; props: AgreementListPageProps }
  | { name: 'delegation'; props: DelegationPageProps }
  | { name: 'delegationList'; props: DelegationListPageProps }
  | { name: 'partner'; props: PartnerPageProps }
  | { name: 'domain'; props: DomainPageProps }
  | { name: 'map'; props: MapPageProps }
  /** Shows nothing elsewhere; what is around it, when something is chosen in it. */
  | { name: 'embedBuilder'; props: EmbedBuilderPageProps };

export const keptViewNames = [
  'article',
  'articleList',
  'agreement',
  'agreementList',
  'delegation',
  'delegationList',
  'partner',
  'domain',
  'map',
  'embedBuilder',
] as const satisfies readonly KeptView['name'][];

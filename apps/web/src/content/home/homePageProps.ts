import type { PageFrame } from '../../layout/pageData';
import type { AgreementCard_AgreementFragment } from '../agreement/agreement.generated';
import type { ArticleCard_ArticleFragment } from '../article/article.generated';
import type { DelegationCard_DelegationFragment } from '../delegation/delegation.generated';
import type { DomainCard_DomainFragment } from '../domain/domain.generated';
import type { PartiesArc_PartnerFragment } from '../shared/shared.generated';
import type { HomeNews_ArticleFragment } from './home.generated';

export interface HomePageProps extends PageFrame {
  /** The partner whose cooperation the site tells. */
  owner: PartiesArc_PartnerFragment | null;
  /** The latest release, or else the latest story, with its picture. */
  opening: HomeNews_ArticleFragment | null;
  /** Latest first. */
  articles: ArticleCard_ArticleFragment[];
  agreements: AgreementCard_AgreementFragment[];
  /** Not over yet, soonest first. */
  next: DelegationCard_DelegationFragment[];
  /** Over, latest first. */
  last: DelegationCard_DelegationFragment[];
  domains: DomainCard_DomainFragment[];
  totals: Record<'agreement' | 'partner' | 'delegation' | 'article' | 'domain', number>;
  /** 'YYYY-MM-DD' */
  today: string;
}

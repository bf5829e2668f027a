import { Columns, Stack } from '@entente/ui/Layout';
import type { PageFrame } from '../../chrome/pageData';
import { SitePage } from '../../chrome/SitePage';
import type { AgreementCard_AgreementFragment } from '../agreement/agreement.generated';
import type { ArticleCard_ArticleFragment } from '../article/article.generated';
import type { DelegationCard_DelegationFragment } from '../delegation/delegation.generated';
import type { DomainCard_DomainFragment } from '../domain/domain.generated';
import type { PartiesArc_PartnerFragment } from '../shared/shared.generated';
import type { HomeNews_ArticleFragment } from './home.generated';
import { HomeAgreements } from './HomeAgreements';
import { HomeDelegations } from './HomeDelegations';
import { HomeDomains } from './HomeDomains';
import { HomeLead } from './HomeLead';
import { HomeMap } from './HomeMap';
import { HomeNews } from './HomeNews';
import { HomeOpening } from './HomeOpening';

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
  totals: Record<'agreement' | 'partner' | 'delegation' | 'article', number>;
  /** 'YYYY-MM-DD' */
  today: string;
}

export function HomePage(props: HomePageProps) {
  return (
    <SitePage chrome={props.chrome}>
      <Stack>
        <HomeOpening {...props} />
        <HomeLead opening={props.opening} />
        <HomeNews articles={props.articles} opening={props.opening} />
        <Columns>
          <HomeAgreements agreements={props.agreements} today={props.today} />
          <HomeDelegations next={props.next} last={props.last} />
        </Columns>
        <HomeMap owner={props.owner} agreements={props.agreements} />
        <HomeDomains domains={props.domains} />
      </Stack>
    </SitePage>
  );
}

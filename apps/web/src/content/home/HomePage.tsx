import { Columns, Stack } from '@entente/ui/Layout';
import type { PictureBlock_MediaFragment } from '../../blocks/blocks.generated';
import type { PageFrame } from '../../chrome/pageData';
import { SitePage } from '../../chrome/SitePage';
import type { AgreementCard_AgreementFragment } from '../agreement/agreement.generated';
import type { ArticleCard_ArticleFragment } from '../article/article.generated';
import type { DelegationCard_DelegationFragment } from '../delegation/delegation.generated';
import type { DomainCard_DomainFragment } from '../domain/domain.generated';
import type { PartiesArc_PartnerFragment } from '../shared/shared.generated';
import { HomeAgreements } from './HomeAgreements';
import { HomeDelegations } from './HomeDelegations';
import { HomeDomains } from './HomeDomains';
import { HomeNews } from './HomeNews';
import { HomeOpening } from './HomeOpening';

export interface HomePageProps extends PageFrame {
  /** The partner whose cooperation the site tells. */
  owner: PartiesArc_PartnerFragment | null;
  /** The latest story, with its picture. */
  opening: (ArticleCard_ArticleFragment & { cover: PictureBlock_MediaFragment | null }) | null;
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
        <HomeNews articles={props.articles} opening={props.opening} />
        <Columns>
          <HomeAgreements agreements={props.agreements} today={props.today} />
          <Stack>
            <HomeDelegations next={props.next} last={props.last} />
            <HomeDomains domains={props.domains} />
          </Stack>
        </Columns>
      </Stack>
    </SitePage>
  );
}

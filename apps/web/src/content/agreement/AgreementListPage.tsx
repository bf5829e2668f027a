import type { PageFrame } from '../../layout/pageData';
import { SitePage } from '../../layout/SitePage';
import { ListPage, type PageInfo } from '../shared/ListPage';
import type { PartiesArc_PartnerFragment } from '../shared/shared.generated';
import type { AgreementCard_AgreementFragment } from './agreement.generated';
import type { FacetCounts } from './facetCounts';
import { RegisterLines } from './RegisterLines';
import { whole } from './selection';

export interface AgreementListPageProps extends PageFrame {
  agreements: AgreementCard_AgreementFragment[];
  pageInfo: PageInfo;
  facets: FacetCounts;
  /** Whose register it is. */
  owner: PartiesArc_PartnerFragment | null;
  /** The day the statuses are computed for: 'YYYY-MM-DD'. */
  today: string;
}

export function AgreementListPage({ chrome, pageInfo, ...lines }: AgreementListPageProps) {
  return (
    <SitePage chrome={chrome}>
      <ListPage type="agreement" pageInfo={pageInfo} whole>
        {[<RegisterLines key="lines" {...lines} total={pageInfo.total} selection={whole} />]}
      </ListPage>
    </SitePage>
  );
}

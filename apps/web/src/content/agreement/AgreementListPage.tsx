import type { PageFrame } from '../../layout/pageData';
import { SitePage } from '../../layout/SitePage';
import { ListPage, type PageInfo } from '../shared/ListPage';
import type { AgreementCard_AgreementFragment } from './agreement.generated';
import { AgreementCard } from './AgreementCard';
import { RegistryFacets } from './RegistryFacets';
import type { FacetCounts } from './facetCounts';

export interface AgreementListPageProps extends PageFrame {
  agreements: AgreementCard_AgreementFragment[];
  pageInfo: PageInfo;
  facets: FacetCounts;
  /** The day the statuses are computed for: 'YYYY-MM-DD'. */
  today: string;
}

export function AgreementListPage(props: AgreementListPageProps) {
  const { chrome, agreements, pageInfo, facets, today } = props;
  return (
    <SitePage chrome={chrome}>
      <ListPage type="agreement" pageInfo={pageInfo} before={<RegistryFacets counts={facets} />}>
        {agreements.map((agreement) => (
          <AgreementCard key={agreement.documentId} agreement={agreement} level={2} today={today} />
        ))}
      </ListPage>
    </SitePage>
  );
}

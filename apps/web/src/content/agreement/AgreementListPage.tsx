import type { PageFrame } from '../../chrome/pageData';
import { SitePage } from '../../chrome/SitePage';
import { ListPage, type PageInfo } from '../shared/ListPage';
import type { AgreementCard_AgreementFragment } from './agreement.generated';
import { AgreementCard } from './AgreementCard';
import { RegistryFacets } from './RegistryFacets';
import type { RegistryWays } from './registryWays';

export interface AgreementListPageProps extends PageFrame {
  agreements: AgreementCard_AgreementFragment[];
  pageInfo: PageInfo;
  ways: RegistryWays;
  /** The day the statuses are computed for: 'YYYY-MM-DD'. */
  today: string;
}

export function AgreementListPage(props: AgreementListPageProps) {
  const { chrome, agreements, pageInfo, ways, today } = props;
  return (
    <SitePage chrome={chrome}>
      <ListPage type="agreement" pageInfo={pageInfo} before={<RegistryFacets ways={ways} />}>
        {agreements.map((agreement) => (
          <AgreementCard key={agreement.documentId} agreement={agreement} level={2} today={today} />
        ))}
      </ListPage>
    </SitePage>
  );
}

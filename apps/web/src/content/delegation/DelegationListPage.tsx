import type { PageFrame } from '../../layout/pageData';
import { SitePage } from '../../layout/SitePage';
import { ListPage, type PageInfo } from '../shared/ListPage';
import type { DelegationCard_DelegationFragment } from './delegation.generated';
import { DelegationCard } from './DelegationCard';

export interface DelegationListPageProps extends PageFrame {
  delegations: DelegationCard_DelegationFragment[];
  pageInfo: PageInfo;
  /** 'YYYY-MM-DD' */
  today: string;
}

export function DelegationListPage({
  chrome,
  delegations,
  pageInfo,
  today,
}: DelegationListPageProps) {
  return (
    <SitePage chrome={chrome}>
      <ListPage type="delegation" pageInfo={pageInfo}>
        {delegations.map((delegation) => (
          <DelegationCard
            key={delegation.documentId}
            delegation={delegation}
            level={2}
            today={today}
          />
        ))}
      </ListPage>
    </SitePage>
  );
}

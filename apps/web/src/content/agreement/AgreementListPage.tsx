import type { PageFrame } from '../../chrome/pageData';
import { SitePage } from '../../chrome/SitePage';
import { ListPage, type PageInfo } from '../shared/ListPage';
import type { AgreementCard_AgreementFragment } from './agreement.generated';
import { AgreementCard } from './AgreementCard';

export interface AgreementListPageProps extends PageFrame {
  agreements: AgreementCard_AgreementFragment[];
  pageInfo: PageInfo;
  /** The day the statuses are computed for: 'YYYY-MM-DD'. */
  today: string;
}

export function AgreementListPage(props: AgreementListPageProps) {
  const { chrome, agreements, pageInfo, today } = props;
  return (
    <SitePage chrome={chrome}>
      <ListPage type="agreement" pageInfo={pageInfo}>
        {agreements.map((agreement) => (
          <AgreementCard key={agreement.documentId} agreement={agreement} level={2} today={today} />
        ))}
      </ListPage>
    </SitePage>
  );
}

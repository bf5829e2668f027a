import type { PageFrame } from '../../layout/pageData';
import { SitePage } from '../../layout/SitePage';
import { ListPage, type PageInfo } from '../shared/ListPage';
import type { DomainCard_DomainFragment } from './domain.generated';
import { DomainCard } from './DomainCard';

export interface DomainListPageProps extends PageFrame {
  domains: DomainCard_DomainFragment[];
  pageInfo: PageInfo;
}

export function DomainListPage({ chrome, domains, pageInfo }: DomainListPageProps) {
  return (
    <SitePage chrome={chrome}>
      <ListPage type="domain" pageInfo={pageInfo}>
        {domains.map((domain) => (
          <DomainCard key={domain.documentId} domain={domain} level={2} />
        ))}
      </ListPage>
    </SitePage>
  );
}

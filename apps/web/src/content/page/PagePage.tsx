import { Stack } from '@entente/ui/Layout';
import { PageHeader } from '@entente/ui/PageHeader';
import { Blocks } from '../../blocks/Blocks';
import type { PageFrame } from '../../layout/pageData';
import { SitePage } from '../../layout/SitePage';
import { History } from '../shared/History';
import { typeset } from '@entente/model/typeset';
import type { PagePage_PageFragment } from './page.generated';

export interface PagePageProps extends PageFrame {
  page: PagePage_PageFragment;
}

export function PagePage({ chrome, page }: PagePageProps) {
  return (
    <SitePage chrome={chrome}>
      <Stack>
        <PageHeader title={typeset(page.title ?? '', chrome.locale)} />
        <Blocks blocks={page.body} level={2} />
        <History history={page.history} />
      </Stack>
    </SitePage>
  );
}

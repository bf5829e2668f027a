import { PageHeader } from '@entente/ui/PageHeader';
import type { PageFrame } from '../../layout/pageData';
import { SitePage } from '../../layout/SitePage';
import { useSite } from '../../i18n/SiteContext';

/** Shown instead of a page that was never rendered and can't be now. */
export function FailurePage({ chrome }: PageFrame) {
  return (
    <SitePage chrome={chrome}>
      <Failure />
    </SitePage>
  );
}

function Failure() {
  const { title, text } = useSite().messages.failure;
  return <PageHeader title={title} lead={text} />;
}

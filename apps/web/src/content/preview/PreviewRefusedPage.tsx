import { PageHeader } from '@entente/ui/PageHeader';
import type { PageFrame } from '../../layout/pageData';
import { SitePage } from '../../layout/SitePage';
import { useSite } from '../../i18n/SiteContext';

/** Why a preview is not shown: over, never signed, or of nothing; of a journalist's link, withdrawn too. */
export type PreviewRefusal =
  'expired' | 'altered' | 'missing' | 'linkExpired' | 'linkAltered' | 'linkRevoked' | 'linkChanged';

export interface PreviewRefusedPageProps extends PageFrame {
  refusal: PreviewRefusal;
}

/** Says why there is no preview, and what to do. */
export function PreviewRefusedPage({ chrome, refusal }: PreviewRefusedPageProps) {
  return (
    <SitePage chrome={chrome}>
      <Refused refusal={refusal} />
    </SitePage>
  );
}

function Refused({ refusal }: { refusal: PreviewRefusal }) {
  const { title, text } = useSite().messages.preview.refused[refusal];
  return <PageHeader title={title} lead={text} />;
}

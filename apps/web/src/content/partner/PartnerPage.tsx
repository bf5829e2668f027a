import { running } from '@entente/model/agreementStanding';
import { vocabularyKey } from '@entente/model/vocabulary';
import { vocabularyLabel } from '@entente/model/vocabularyLabel';
import { Reading, Stack } from '@entente/ui/Layout';
import { PageHeader } from '@entente/ui/PageHeader';
import type { PageFrame } from '../../layout/pageData';
import { SitePage } from '../../layout/SitePage';
import { useForeign, useSite, useTypeset } from '../../i18n/SiteContext';
import { agreementStanding } from '../shared/agreementState';
import { History } from '../shared/History';
import { PartiesArc } from '../shared/PartiesArc';
import { present } from '../shared/present';
import type { PartiesArc_PartnerFragment } from '../shared/shared.generated';
import type { PartnerPage_PartnerFragment } from './partner.generated';
import { PartnerAround } from './PartnerAround';
import { PartnerFacts } from './PartnerFacts';
import { PartnerShared } from './PartnerShared';

export interface PartnerPageProps extends PageFrame {
  partner: PartnerPage_PartnerFragment;
  /** The partner whose cooperation the site tells. */
  owner: PartiesArc_PartnerFragment | null;
  /** The day the agreements' statuses are computed for: 'YYYY-MM-DD'. */
  today: string;
}

export function PartnerPage({ chrome, partner, owner, today }: PartnerPageProps) {
  return (
    <SitePage chrome={chrome}>
      <Partner partner={partner} owner={owner} today={today} />
    </SitePage>
  );
}

interface PartnerArcProps extends Pick<PartnerPageProps, 'partner' | 'today'> {
  owner: PartiesArc_PartnerFragment;
}

/** Dashed while no agreement between the two is in force. */
function PartnerArc({ partner, owner, today }: PartnerArcProps) {
  const agreements = present(partner.agreements);
  const current = agreements.some((agreement) =>
    running.includes(agreementStanding(agreement, today).status),
  );
  return <PartiesArc parties={[owner, partner]} size="full" dashed={!current} />;
}

function Partner({ partner, owner, today }: Omit<PartnerPageProps, keyof PageFrame>) {
  const { locale, locales } = useSite();
  const typeset = useTypeset();
  const kind = vocabularyKey(partner.kind ?? 'other');
  return (
    <Stack>
      <PageHeader
        kicker={vocabularyLabel(locales, 'partnerKind', kind, locale)}
        title={typeset(partner.name)}
        lang={useForeign()(partner.locale, partner.name)}
        lead={partner.description ? typeset(partner.description) : null}
        drawing={owner ? <PartnerArc owner={owner} partner={partner} today={today} /> : null}
      />
      <Reading
        facts={<PartnerFacts partner={partner} />}
        aside={<PartnerAround partner={partner} />}
      >
        <PartnerShared partner={partner} today={today} />
      </Reading>
      <History history={partner.history} />
    </Stack>
  );
}

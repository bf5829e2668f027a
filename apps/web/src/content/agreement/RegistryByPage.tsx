import type { RegisterFacet } from '@entente/model/registerFacets';
import { EntryList } from '@entente/ui/Entry';
import { Stack } from '@entente/ui/Layout';
import { PageHeader } from '@entente/ui/PageHeader';
import type { PageFrame } from '../../layout/pageData';
import { SitePage } from '../../layout/SitePage';
import { plural } from '../../i18n/format';
import { useSite } from '../../i18n/SiteContext';
import type { AgreementCard_AgreementFragment } from './agreement.generated';
import { AgreementCard } from './AgreementCard';
import { RegistryFacets } from './RegistryFacets';
import type { FacetCounts } from './facetCounts';

export interface RegistryByPageProps extends PageFrame {
  by: RegisterFacet;
  value: string;
  title: string;
  agreements: AgreementCard_AgreementFragment[];
  facets: FacetCounts;
  /** The day the statuses are computed for: 'YYYY-MM-DD'. */
  today: string;
}

export function RegistryByPage({ chrome, ...props }: RegistryByPageProps) {
  return (
    <SitePage chrome={chrome}>
      <RegistryBy {...props} />
    </SitePage>
  );
}

function RegistryBy(props: Omit<RegistryByPageProps, keyof PageFrame>) {
  const { by, value, title, agreements, facets, today } = props;
  const { locale, messages, links } = useSite();
  return (
    <Stack>
      <PageHeader
        title={title}
        lead={plural(locale, messages.registry.count, agreements.length)}
        meta={
          <a href={links.build({ kind: 'list', type: 'agreement', locale, page: 1 })}>
            {messages.registry.all}
          </a>
        }
      />
      <RegistryFacets counts={facets} current={{ by, value }} />
      <EntryList>
        {agreements.map((agreement) => (
          <AgreementCard key={agreement.documentId} agreement={agreement} level={2} today={today} />
        ))}
      </EntryList>
    </Stack>
  );
}

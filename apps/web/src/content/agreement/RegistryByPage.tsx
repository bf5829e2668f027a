import type { WayIn } from '@entente/model/waysIn';
import { EntryList } from '@entente/ui/Entry';
import { Stack } from '@entente/ui/Layout';
import { PageHeader } from '@entente/ui/PageHeader';
import type { PageFrame } from '../../chrome/pageData';
import { SitePage } from '../../chrome/SitePage';
import { plural } from '../../i18n/format';
import { useSite } from '../../i18n/SiteContext';
import type { AgreementCard_AgreementFragment } from './agreement.generated';
import { AgreementCard } from './AgreementCard';
import { RegistryFacets } from './RegistryFacets';
import type { RegistryWays } from './registryWays';

export interface RegistryByPageProps extends PageFrame {
  by: WayIn;
  value: string;
  title: string;
  agreements: AgreementCard_AgreementFragment[];
  ways: RegistryWays;
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
  const { by, value, title, agreements, ways, today } = props;
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
      <RegistryFacets ways={ways} current={{ by, value }} />
      <EntryList>
        {agreements.map((agreement) => (
          <AgreementCard key={agreement.documentId} agreement={agreement} level={2} today={today} />
        ))}
      </EntryList>
    </Stack>
  );
}

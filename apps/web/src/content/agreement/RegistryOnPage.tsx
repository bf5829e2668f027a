import { formatPartialDate, parsePartialDate } from '@entente/model/partialDate';
import { EntryList } from '@entente/ui/Entry';
import { Stack } from '@entente/ui/Layout';
import { PageHeader } from '@entente/ui/PageHeader';
import type { PageFrame } from '../../layout/pageData';
import { SitePage } from '../../layout/SitePage';
import { format } from '../../i18n/format';
import { useSite } from '../../i18n/SiteContext';
import type { AgreementCard_AgreementFragment } from './agreement.generated';
import { AgreementCard } from './AgreementCard';
import { RegistryDateForm } from './RegistryDateForm';
import { agreementState } from '../shared/agreementState';

export interface RegistryOnPageProps extends PageFrame {
  /** 'YYYY-MM-DD' */
  date: string;
  agreements: AgreementCard_AgreementFragment[];
}

export function RegistryOnPage({ chrome, ...props }: RegistryOnPageProps) {
  return (
    <SitePage chrome={chrome}>
      <RegistryOn {...props} />
    </SitePage>
  );
}

function RegistryOn({ date, agreements }: Omit<RegistryOnPageProps, keyof PageFrame>) {
  const { locale, messages, links } = useSite();
  const words = messages.registryOn;
  const day = parsePartialDate(date);
  const signed = agreements.filter(
    (agreement) => agreementState(agreement, date).status !== 'draft',
  );
  return (
    <Stack>
      <PageHeader
        title={format(words.title, { date: day ? formatPartialDate(day, locale, 'long') : date })}
        lead={words.opening}
        meta={
          <a href={links.build({ kind: 'list', type: 'agreement', locale, page: 1 })}>
            {words.today}
          </a>
        }
      />
      <RegistryDateForm date={date} />
      <EntryList empty={words.empty}>
        {signed.map((agreement) => (
          <AgreementCard
            key={agreement.documentId}
            agreement={agreement}
            level={2}
            today={date}
            historic
          />
        ))}
      </EntryList>
    </Stack>
  );
}

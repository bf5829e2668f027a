import { EntryList } from '@entente/ui/Entry';
import { Section } from '@entente/ui/Section';
import { useSite } from '../../i18n/SiteContext';
import { AgreementCard } from '../agreement/AgreementCard';
import { currentAgreements } from './currentAgreements';
import type { HomePageProps } from './homePageProps';

const SHOWN = 6;

export function HomeAgreements({ agreements, today }: Pick<HomePageProps, 'agreements' | 'today'>) {
  const { locale, messages, links } = useSite();
  const current = currentAgreements(agreements, today, locale).slice(0, SHOWN);
  if (current.length === 0) return null;
  return (
    <Section
      title={messages.home.agreements}
      level={2}
      more={{
        label: messages.home.allAgreements,
        href: links.build({ kind: 'list', type: 'agreement', locale, page: 1 }),
      }}
    >
      <EntryList>
        {current.map((agreement) => (
          <AgreementCard key={agreement.documentId} agreement={agreement} level={3} today={today} />
        ))}
      </EntryList>
    </Section>
  );
}

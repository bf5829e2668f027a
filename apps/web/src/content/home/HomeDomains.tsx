import { Gallery } from '@entente/ui/Layout';
import { Section } from '@entente/ui/Section';
import { useSite } from '../../i18n/SiteContext';
import { DomainCard } from '../domain/DomainCard';
import type { HomePageProps } from './HomePage';

export function HomeDomains({ domains }: Pick<HomePageProps, 'domains'>) {
  const { messages } = useSite();
  if (domains.length === 0) return null;
  return (
    <Section title={messages.home.domains} level={2}>
      <Gallery>
        {domains.map((domain) => (
          <DomainCard key={domain.documentId} domain={domain} level={3} />
        ))}
      </Gallery>
    </Section>
  );
}

import { Gallery } from '@entente/ui/Layout';
import { Section } from '@entente/ui/Section';
import { useSite } from '../../i18n/SiteContext';
import { DomainCard } from '../domain/DomainCard';
import { useRest } from '../shared/rest';
import type { HomePageProps } from './homePageProps';

export function HomeDomains({ domains, totals }: Pick<HomePageProps, 'domains' | 'totals'>) {
  const { locale, messages, links } = useSite();
  const rest = useRest();
  const list = links.build({ kind: 'list', type: 'domain', locale, page: 1 });
  if (domains.length === 0) return null;
  return (
    <Section
      title={messages.home.domains}
      level={2}
      more={rest('domain', totals.domain - domains.length, list)}
    >
      <Gallery>
        {domains.map((domain) => (
          <DomainCard key={domain.documentId} domain={domain} level={3} />
        ))}
      </Gallery>
    </Section>
  );
}

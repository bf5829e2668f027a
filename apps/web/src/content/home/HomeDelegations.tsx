import { EntryList } from '@entente/ui/Entry';
import { Stack } from '@entente/ui/Layout';
import { Section } from '@entente/ui/Section';
import { useSite } from '../../i18n/SiteContext';
import { DelegationCard } from '../delegation/DelegationCard';
import type { HomePageProps } from './homePageProps';

/** What is coming, when there is something, and what was last. */
export function HomeDelegations({
  next,
  last,
  today,
}: Pick<HomePageProps, 'next' | 'last' | 'today'>) {
  const { locale, messages, links } = useSite();
  const words = messages.home;
  const more = {
    label: words.allDelegations,
    href: links.build({ kind: 'list', type: 'delegation', locale, page: 1 }),
  };
  const parts = [
    { title: words.nextDelegations, delegations: next },
    { title: words.lastDelegations, delegations: last },
  ].filter(({ delegations }) => delegations.length > 0);
  if (parts.length === 0) return null;
  return (
    <Stack>
      {parts.map(({ title, delegations }, index) => (
        <Section
          key={title}
          title={title}
          level={2}
          more={index === parts.length - 1 ? more : undefined}
        >
          <EntryList>
            {delegations.map((delegation) => (
              <DelegationCard
                key={delegation.documentId}
                delegation={delegation}
                level={3}
                today={today}
              />
            ))}
          </EntryList>
        </Section>
      ))}
    </Stack>
  );
}

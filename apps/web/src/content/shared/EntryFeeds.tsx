import { feedFormats } from '@entente/model/addressNames';
import { LinkList } from '@entente/ui/LinkList';
import { Section } from '@entente/ui/Section';
import { useSite } from '../../i18n/SiteContext';

interface EntryFeedsProps {
  type: 'partner' | 'domain';
  slug: string | null;
  title: string;
}

/** The feeds that follow a partner or a domain. */
export function EntryFeeds({ type, slug, title }: EntryFeedsProps) {
  const { locale, links, messages } = useSite();
  if (!slug) return null;
  const items = feedFormats.map((format) => ({
    label: messages.openData.feedFormats[format],
    href: links.build({ kind: 'entry-feed', type, locale, slug, format }),
  }));
  return (
    <Section title={title} level={2}>
      <LinkList items={items} />
    </Section>
  );
}

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
  const items = feedFormats.flatMap((format) => {
    const href = links.find({ kind: 'entry-feed', type, locale, slug, format });
    return href === null ? [] : [{ label: messages.openData.feedFormats[format], href }];
  });
  if (items.length === 0) return null;
  return (
    <Section title={title} level={2}>
      <LinkList items={items} />
    </Section>
  );
}

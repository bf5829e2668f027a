import { listTypes } from '@entente/model/segments';
import { LinkList } from '@entente/ui/LinkList';
import { useSite } from '../../i18n/SiteContext';

/** Ways on, for who found nothing: home and every section. */
export function SectionLinks() {
  const { locale, messages, links } = useSite();
  const home = { label: messages.chrome.home, href: links.build({ kind: 'home', locale }) };
  const lists = listTypes.map((type) => ({
    label: messages.sections[type],
    href: links.build({ kind: 'list', type, locale, page: 1 }),
  }));
  return <LinkList items={[home, ...lists]} />;
}

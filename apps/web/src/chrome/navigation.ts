import { listTypes } from '@entente/model/segments';
import type { LinkItem } from '@entente/ui/LinkList';
import type { SiteValue } from '../i18n/SiteContext';
import type { ChromeData } from './pageData';

/** The parts of the site, in the order of the header; the page's own part is marked. */
export function navigation(
  { locale, messages, links }: SiteValue,
  { section, crumb }: Pick<ChromeData, 'section' | 'crumb'>,
): LinkItem[] {
  return listTypes.map((type) => ({
    label: messages.sections[type],
    href: links.build({ kind: 'list', type, locale, page: 1 }),
    current: type !== section ? undefined : crumb ? 'true' : 'page',
  }));
}

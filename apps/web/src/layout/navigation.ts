import { listTypes } from '@entente/model/segments';
import type { LinkItem } from '@entente/ui/LinkList';
import type { SiteValue } from '../i18n/SiteContext';
import type { ChromeData } from './pageData';

/** The parts of the site, in the order of the header; the page's own part is marked. */
export function navigation(
  { locale, messages, links }: SiteValue,
  { section, crumb, languages }: Pick<ChromeData, 'section' | 'crumb' | 'languages'>,
): LinkItem[] {
  const lists = listTypes.map((type): LinkItem => ({
    label: messages.sections[type],
    href: links.build({ kind: 'list', type, locale, page: 1 }),
    current: type !== section ? undefined : crumb ? 'true' : 'page',
  }));
  const map = links.build({ kind: 'fixed', name: 'map', locale });
  const isMap = languages.some(({ path }) => path === map);
  return [...lists, { label: messages.chrome.map, href: map, current: isMap ? 'page' : undefined }];
}

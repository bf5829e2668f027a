import type { ListType } from '@entente/model/segments';
import { listFrame, messagesOf } from '../../layout/frame.server';
import type { Chrome_SiteFragment } from '../../layout/layout.generated';
import type { PageFrame } from '../../layout/pageData';
import { format } from '../../i18n/format';
import type { PageInfo } from './ListPage';

/** How many entries a page of a list holds. */
export const pageSizes: Record<ListType, number> = {
  article: 20,
  agreement: 50,
  delegation: 20,
  speaker: 60,
  domain: 60,
  partner: 60,
};

/** Page 1 always exists, even when it is empty; a page behind the last doesn't. */
export function pageExists(page: number, { pageCount }: PageInfo): boolean {
  return page === 1 || page <= pageCount;
}

/** Title, description and addresses of one page of a list. */
export function listHead(
  type: ListType,
  locale: string,
  page: number,
  site: Chrome_SiteFragment | null,
): PageFrame {
  const { sections, list } = messagesOf(locale);
  const title = sections[type];
  return listFrame(
    {
      site,
      locale,
      title: page > 1 ? format(list.titleOfPage, { title, page }) : title,
      description: list.openings[type],
    },
    type,
    page,
  );
}

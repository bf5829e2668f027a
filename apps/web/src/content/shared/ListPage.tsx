import type { ReactNode } from 'react';
import type { ListType } from '@entente/model/segments';
import { EntryList } from '@entente/ui/Entry';
import { Index, Stack } from '@entente/ui/Layout';
import { PageHeader } from '@entente/ui/PageHeader';
import { Pagination } from '@entente/ui/Pagination';
import { format } from '../../i18n/format';
import { useSite } from '../../i18n/SiteContext';

export interface PageInfo {
  total: number;
  page: number;
  pageCount: number;
}

export interface ListPageProps {
  type: ListType;
  pageInfo: PageInfo;
  /** Cards, or groups of cards under headings. */
  children: readonly ReactNode[];
  /** Instead of one list, when the cards are grouped. */
  grouped?: boolean;
  /** Ways into the list, above it. */
  before?: ReactNode;
}

/** A list of entries: its title, what is in it, and the way to its further pages. */
export function ListPage({ type, pageInfo, children, grouped, before }: ListPageProps) {
  const { locale, messages, links } = useSite();
  const { page, pageCount } = pageInfo;
  const words = messages.list;
  const title = messages.sections[type];
  const to = (target: number, label: string) => ({
    label,
    href: links.build({ kind: 'list', type, locale, page: target }),
  });
  return (
    <Stack>
      <PageHeader
        title={page > 1 ? format(words.titleOfPage, { title, page }) : title}
        lead={page > 1 ? undefined : words.openings[type]}
      />
      {before}
      {grouped && children.length > 0 ? (
        <Index>{children}</Index>
      ) : (
        <EntryList empty={words.empty[type]}>{children}</EntryList>
      )}
      <Pagination
        label={words.pages}
        position={format(words.position, { page, count: pageCount })}
        previous={page > 1 ? to(page - 1, words.previous) : undefined}
        next={page < pageCount ? to(page + 1, words.next) : undefined}
      />
    </Stack>
  );
}

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
  /** The one child is the list, with its own ways in. */
  whole?: boolean;
}

/** A list of entries: its title, what is in it, and the way to its further pages. */
export function ListPage({ type, pageInfo, children, grouped, whole }: ListPageProps) {
  const { locale, messages, links } = useSite();
  const { page, pageCount } = pageInfo;
  const words = messages.list;
  const title = messages.sections[type];
  const to = (target: number, label: string) => ({
    label,
    href: links.build({ kind: 'list', type, locale, page: target }),
  });
  return (
    <Stack tight={whole}>
      <PageHeader
        title={page > 1 ? format(words.titleOfPage, { title, page }) : title}
        lead={page > 1 ? undefined : words.openings[type]}
      />
      <Entries empty={words.empty[type]} grouped={grouped} whole={whole}>
        {children}
      </Entries>
      <Pagination
        label={words.pages}
        position={format(words.position, { page, count: pageCount })}
        previous={page > 1 ? to(page - 1, words.previous) : undefined}
        next={page < pageCount ? to(page + 1, words.next) : undefined}
      />
    </Stack>
  );
}

interface EntriesProps extends Pick<ListPageProps, 'children' | 'grouped' | 'whole'> {
  empty: string;
}

function Entries({ children, grouped, whole, empty }: EntriesProps) {
  if (whole) return <>{children}</>;
  return grouped && children.length > 0 ? (
    <Index>{children}</Index>
  ) : (
    <EntryList empty={empty}>{children}</EntryList>
  );
}

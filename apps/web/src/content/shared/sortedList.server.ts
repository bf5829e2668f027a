import type { TypedDocumentNode } from '@apollo/client/core';
import { queryCms } from '../../engine/cms/cms.server';
import { CmsContractError } from '../../errors';
import type { PageInfo } from './ListPage';
import { present } from './present';

interface Row {
  documentId: string;
}

/** Gives a hundred rows behind `after`, in the order of their identifiers. */
type RowsQuery<R> = TypedDocumentNode<
  { rows: readonly (R | null)[] | null },
  { locale: string; after: string }
>;

/** As the queries ask; the most that the CMS gives. */
const pageSize = 100;

/**
 * What a list is sorted by, of all its entries: databases sort letters by their bytes, É after Z,
 * and one in another way than the next, so the site sorts and asks for one page by its identifiers.
 * @throws what `queryCms` throws
 */
export async function readRows<R extends Row>(query: RowsQuery<R>, locale: string): Promise<R[]> {
  const rows: R[] = [];
  let after = '';
  for (;;) {
    const answer = present((await queryCms(query, { locale, after })).rows);
    rows.push(...answer);
    if (answer.length < pageSize) return rows;
    const last = answer.at(-1)?.documentId ?? '';
    // An answer that leads nowhere further would be asked for without end.
    if (last === after) throw new CmsContractError('The CMS repeats a part of a list');
    after = last;
  }
}

/** One page of what is sorted. @param page counts from 1 */
export function cutPage<R extends Row>(
  sorted: readonly R[],
  page: number,
  size: number,
): { ids: string[]; pageInfo: PageInfo } {
  const ids = sorted.slice((page - 1) * size, page * size).map(({ documentId }) => documentId);
  return {
    ids,
    pageInfo: { total: sorted.length, page, pageCount: Math.ceil(sorted.length / size) },
  };
}

/** Entries in the order of the identifiers by which they were asked for; one that is gone is left out. */
export function inOrderOf<E extends Row>(
  ids: readonly string[],
  entries: readonly (E | null)[] | null,
): E[] {
  const byId = new Map(present(entries).map((entry) => [entry.documentId, entry]));
  return present(ids.map((id) => byId.get(id)));
}

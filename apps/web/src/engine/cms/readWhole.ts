import { CmsUnavailableError } from '../../errors';

/** A page of a list of entries, as the CMS answers it. */
export interface ListPage<Entry> {
  nodes: readonly Entry[];
  pageInfo: { total: number; pageCount: number };
}

/**
 * Every entry of a list that the CMS gives a hundred at a time, each once.
 * @param first the first page, already read
 * @param readPage reads another; pages count from 1
 * @throws CmsUnavailableError when entries moved between two pages while they were read, so that
 *   nobody can say which are missing; and what `readPage` throws
 */
export async function readWhole<Entry extends { documentId: string }>(
  first: ListPage<Entry> | null,
  readPage: (page: number) => Promise<ListPage<Entry> | null>,
): Promise<Entry[]> {
  if (!first) throw new CmsUnavailableError('The CMS gave no list');
  const entries = new Map(first.nodes.map((entry) => [entry.documentId, entry]));
  let { total, pageCount } = first.pageInfo;
  for (let page = 2; page <= pageCount; page += 1) {
    const next = await readPage(page);
    if (!next) throw new CmsUnavailableError('The CMS gave no list');
    for (const entry of next.nodes) entries.set(entry.documentId, entry);
    ({ total, pageCount } = next.pageInfo);
  }
  if (entries.size < total)
    throw new CmsUnavailableError(
      `Of ${total} entries ${entries.size} were read: the list changed`,
    );
  return [...entries.values()];
}

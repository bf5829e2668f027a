import { siteLinks } from '../platform/locales.server';
import { pageIndex } from './pageIndex.server';

/** A statement has no page of its own: the article that tells it, else any entry that does. */
export function pageShowing(key: string, locale: string): string | null {
  const shown = pageIndex()
    .showing(key)
    .flatMap((path) => {
      const address = siteLinks().parse(path);
      return address?.kind === 'entry' && address.locale === locale ? [{ path, address }] : [];
    });
  const rank = { article: 0, agreement: 1, delegation: 2 } as Readonly<Record<string, number>>;
  const [first] = shown.sort(
    (left, right) => (rank[left.address.type] ?? 3) - (rank[right.address.type] ?? 3),
  );
  return first?.path ?? null;
}

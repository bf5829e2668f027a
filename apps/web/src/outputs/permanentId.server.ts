import type { Address } from '@entente/model/links';
import { addressBook } from '../server/delivery/addressBook.server';
import { directory } from '../server/directory.server';
import { siteLinks, siteLocales } from '../server/locales.server';
import { pageIndex } from '../server/pageIndex.server';
import { documentKey } from '../server/reads';
import { preferredLocale } from './preferredLocale';

type Identifier = Extract<Address, { kind: 'id' }>;

/**
 * Where an entry's permanent identifier leads: its page in the language preferred, else in the
 * default one, else in any. 410 for what had a page, 404 for what nobody knows.
 */
export function resolveIdentifier(
  { type, documentId }: Identifier,
  acceptLanguage: string | undefined,
): { location: string } | 404 | 410 {
  const { files, defaultCode } = siteLocales();
  const preferred =
    preferredLocale(
      acceptLanguage,
      files.map(({ code }) => code),
    ) ?? defaultCode;
  const codes = [...new Set([preferred, defaultCode, ...files.map(({ code }) => code)])];
  for (const locale of codes) {
    const location =
      type === 'statement'
        ? pageShowing(documentKey(type, documentId), locale)
        : pageOf(type, documentId, locale);
    if (location) return { location };
  }
  return addressBook().of(type, documentId).length > 0 ? 410 : 404;
}

function pageOf(
  type: Exclude<Identifier['type'], 'statement'>,
  documentId: string,
  locale: string,
): string | null {
  const slug = directory().slugOf(type, locale, documentId);
  return slug ? siteLinks().build({ kind: 'entry', type, locale, slug }) : null;
}

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

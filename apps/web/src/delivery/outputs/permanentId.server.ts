import type { Address } from '@entente/model/address';
import { addressBook } from '../../engine/redirects/addressBook.server';
import { directory } from '../../engine/index/directory.server';
import { siteLinks, siteLocales } from '../../engine/platform/locales.server';
import { pageShowing } from '../../engine/index/pageShowing.server';
import { documentKey } from '../../engine/cms/reads';
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
  return slug ? siteLinks().find({ kind: 'entry', type, locale, slug }) : null;
}

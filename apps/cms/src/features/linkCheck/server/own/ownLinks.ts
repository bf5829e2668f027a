import { createLinks, type Links } from '@entente/model/links';
import { localesFrom } from '@entente/model/locale';
import type { LocaleFile } from '@entente/model/localeFile';
import { readLocaleFiles } from '@entente/model/readLocaleFiles';
import type { CmsEnv } from '../../../../platform/env';

interface OwnLinks {
  links: Links;
  /** Whether we know how the site writes the addresses of this language. */
  knows(locale: string): boolean;
}

/** The addresses of our site, in the configured languages as far as their files are here. */
export function ownLinks({
  locales,
  localesDir,
}: Pick<CmsEnv, 'locales' | 'localesDir'>): OwnLinks {
  const files = locales.flatMap((code): LocaleFile[] => {
    try {
      return readLocaleFiles([code], localesDir ?? undefined);
    } catch {
      // The site says what is wrong with it, and does not start; the CMS can do without.
      return [];
    }
  });
  const codes = files.map(({ code }) => code);
  const [first] = codes;
  const links = first
    ? createLinks(localesFrom(files, first))
    : { build: String, find: () => null, parse: () => null };
  return { links, knows: (locale) => codes.includes(locale) };
}

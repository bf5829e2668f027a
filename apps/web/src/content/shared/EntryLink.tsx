import { documentLanguage, inLanguage } from '@entente/ui/inLanguage';
import type { ReactNode } from 'react';
import type { EntryType } from '@entente/model/segments';
import { useForeign, useSite } from '../../i18n/SiteContext';

export interface LinkedEntry {
  slug: string | null;
  locale: string | null;
}

/** The address of an entry, in the language the CMS has it in; null when it has no page. */
export function useEntryPath(): (type: EntryType, entry: LinkedEntry) => string | null {
  const { locale, links } = useSite();
  return (type, { slug, locale: own }) =>
    slug ? links.find({ kind: 'entry', type, slug, locale: own ?? locale }) : null;
}

export interface EntryLinkProps {
  type: EntryType;
  entry: LinkedEntry;
  children: ReactNode;
}

/** A link to an entry; it says so when the entry only exists in another language. */
export function EntryLink({ type, entry, children }: EntryLinkProps) {
  const path = useEntryPath()(type, entry);
  const lang = useForeign()(entry.locale, typeof children === 'string' ? children : null);
  if (!path) return <span {...inLanguage(lang)}>{children}</span>;
  return (
    <a href={path} {...inLanguage(lang)} hrefLang={documentLanguage(lang)}>
      {children}
    </a>
  );
}

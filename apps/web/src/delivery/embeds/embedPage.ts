import type { Address } from '@entente/model/address';
import { assertUnreachable } from '@entente/model/assertUnreachable';
import type { EntryType } from '@entente/model/segments';
import type { EmbedOptions } from '../../content/embed/embedOptions';

export type EmbedAddress = Extract<Address, { kind: 'embed' }>;

/**
 * The page whose content an embed shows, and where its links lead. Null for an address that means
 * nothing: a view without the slug it needs, or with one it has no use for. A statement has no page
 * of its own: `statement` says which document it is.
 */
export function embedPage(
  { locale, view, slug }: EmbedAddress,
  { partner, domain }: Pick<EmbedOptions, 'partner' | 'domain'>,
): Address | { kind: 'statement'; locale: string; documentId: string } | null {
  const entry = (type: EntryType, of: string | null): Address | null =>
    of === null ? null : { kind: 'entry', type, locale, slug: of };
  const list = (type: 'agreement' | 'article' | 'delegation'): Address | null => {
    if (slug !== null) return null;
    if (partner !== null) return entry('partner', partner);
    if (domain !== null && type === 'article') return entry('domain', domain);
    return { kind: 'list', type, locale, page: 1 };
  };
  switch (view) {
    case 'article-card':
    case 'article':
      return entry('article', slug);
    case 'agreement-card':
    case 'agreement':
      return entry('agreement', slug);
    case 'delegation':
    case 'partner':
    case 'domain':
      return entry(view, slug);
    case 'agreements':
      return list('agreement');
    case 'news':
      return list('article');
    case 'delegations':
      return list('delegation');
    case 'timeline':
      return slug === null ? entry('partner', partner) : entry('agreement', slug);
    case 'statement':
      return slug === null ? null : { kind: 'statement', locale, documentId: slug };
    case 'map':
      return slug === null ? { kind: 'fixed', name: 'map', locale } : null;
    default:
      return assertUnreachable(view);
  }
}

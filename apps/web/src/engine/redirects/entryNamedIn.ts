import type { Address } from '@entente/model/address';
import type { EmbedView } from '@entente/model/addressNames';
import type { EntryType } from '@entente/model/segments';

export type EntryAddress = Extract<Address, { kind: 'entry' }>;

/** What the slug of an embed is one of; a statement's is its identifier, which never changes. */
const embedded: Partial<Record<EmbedView, EntryType>> = {
  'article-card': 'article',
  article: 'article',
  'agreement-card': 'agreement',
  agreement: 'agreement',
  timeline: 'agreement',
  delegation: 'delegation',
  partner: 'partner',
  domain: 'domain',
};

/**
 * The page of the entry that an address bears the slug of: the page's own, its card, feeds,
 * calendar, kit, embeds, and a list of what belongs to it. Null for an address that names no entry.
 */
export function entryNamedIn(address: Address): EntryAddress | null {
  switch (address.kind) {
    case 'entry':
      return address;
    case 'entry-card':
      return { ...address, kind: 'entry' };
    case 'entry-feed': {
      const { type, locale, slug } = address;
      return { kind: 'entry', type, locale, slug };
    }
    case 'entry-calendar':
      return { ...address, kind: 'entry', type: 'delegation' };
    case 'press-kit':
      return { ...address, kind: 'entry', type: 'article' };
    case 'agreements-by': {
      const { by, locale, value: slug } = address;
      return by === 'domain' ? { kind: 'entry', type: 'domain', locale, slug } : null;
    }
    case 'embed': {
      const { view, locale, slug } = address;
      const type = embedded[view];
      return type && slug !== null ? { kind: 'entry', type, locale, slug } : null;
    }
    default:
      return null;
  }
}

/** The same address of an entry that has another slug. */
export function withSlug(address: Address, slug: string): Address {
  if (address.kind === 'agreements-by') return { ...address, value: slug };
  return 'slug' in address ? { ...address, slug } : address;
}

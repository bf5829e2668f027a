import { assertUnreachable } from '@entente/model/assertUnreachable';
import type { Address } from '@entente/model/address';
import type { EntryType } from '@entente/model/segments';

/** The entry whose page, picture, feed or file an address is. */
export interface EntryBehind {
  type: EntryType;
  locale: string;
  slug: string;
}

/** The entry that an address needs to exist; null for one that is always there. */
export function entryBehind(address: Address): EntryBehind | null {
  switch (address.kind) {
    case 'entry':
    case 'entry-card':
    case 'entry-feed':
      return { type: address.type, locale: address.locale, slug: address.slug };
    case 'entry-calendar':
      return { type: 'delegation', locale: address.locale, slug: address.slug };
    case 'press-kit':
      return { type: 'article', locale: address.locale, slug: address.slug };
    case 'agreements-by':
      return address.by === 'domain' || address.by === 'partner'
        ? { type: address.by, locale: address.locale, slug: address.value }
        : null;
    case 'home':
    case 'list':
    case 'agreements-on':
    case 'agreements-on-any':
    case 'agreements-selected':
    case 'agreements-selected-csv':
    case 'agreements-compared':
    case 'fixed':
    case 'list-feed':
    case 'search-suggestions':
    case 'list-calendar':
    case 'home-card':
    case 'sitemap':
    case 'id':
    case 'embed':
    case 'data':
    case 'media':
    case 'machine':
      return null;
    default:
      return assertUnreachable(address);
  }
}

/** The same address where its entry is now. */
export function addressAt(address: Address, { locale, slug }: EntryBehind): Address {
  if (address.kind === 'agreements-by') return { ...address, locale, value: slug };
  return { ...address, locale, slug } as Address;
}

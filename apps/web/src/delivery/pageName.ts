import type { Address } from '@entente/model/address';
import type { EntryType, FixedPageName, ListType } from '@entente/model/segments';

/** The kinds of pages that an address can name: see `pageViews.ts`. */
export type PageName =
  'home' | EntryType | `${ListType}List` | 'registryOn' | 'registryBy' | FixedPageName;

/** Which kind of page has this address; null for an address of machines. */
export function pageNameOf(address: Address): PageName | null {
  switch (address.kind) {
    case 'home':
      return 'home';
    case 'entry':
      return address.type;
    case 'list':
      return `${address.type}List`;
    case 'agreements-on':
      return 'registryOn';
    case 'agreements-by':
      return 'registryBy';
    case 'fixed':
      return address.name;
    default:
      return null;
  }
}

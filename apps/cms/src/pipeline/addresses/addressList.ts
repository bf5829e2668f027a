import type { AddressesResponse } from '@entente/protocol/addresses';
import type { Address } from './addressTable';

type AddressList = Pick<AddressesResponse, 'former' | 'withdrawn'>;

/**
 * What each address that is no page now leads to. One that several entries have had belongs to the
 * one that is public there, or else to the last that was.
 */
export function addressList(addresses: readonly Address[]): AddressList {
  const rank = (address: Address) => (address.state === 'current' ? Infinity : address.revision);
  const owners = new Map<string, Address>();
  for (const address of addresses) {
    const key = JSON.stringify([address.type, address.locale, address.slug]);
    const owner = owners.get(key);
    if (!owner || rank(address) > rank(owner)) owners.set(key, address);
  }
  const list: AddressList = { former: [], withdrawn: [] };
  for (const { type, locale, slug, documentId, state, at, reason } of owners.values()) {
    if (state === 'former') list.former.push({ type, locale, slug, documentId });
    if (state === 'withdrawn') list.withdrawn.push({ type, documentId, locale, slug, at, reason });
  }
  return list;
}

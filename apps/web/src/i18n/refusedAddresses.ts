import type { Address } from '@entente/model/address';

type Listener = (address: Address) => void;

/** Next bundles this module more than once: all of its copies tell the same listener. */
const place = globalThis as { ententeRefusedAddresses?: Listener };

/** Who is told of an entry that a list had to name without a link; the server's log, once started. */
export function listenToRefused(to: Listener): void {
  place.ententeRefusedAddresses = to;
}

/** An address was made of stored values, and can't be one. */
export function reportRefused(address: Address): void {
  place.ententeRefusedAddresses?.(address);
}

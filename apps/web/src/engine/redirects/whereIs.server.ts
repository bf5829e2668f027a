import type { Address } from '@entente/model/address';
import { documentKey } from '../cms/reads';
import { directory, mayExist } from '../index/directory.server';
import { siteLinks } from '../platform/locales.server';
import { addressBook } from './addressBook.server';
import { entryNamedIn, withSlug, type EntryAddress } from './entryNamedIn';
import { resolveFormerAddress } from './resolveFormerAddress';

/** What is known of an entry by an address that it has, or had, or by its identifier. */
export type Whereabouts =
  /** `address` is the one that it has now. */
  | { state: 'present'; address: EntryAddress }
  /** It was there, and is nowhere now. */
  | { state: 'withdrawn' }
  /** There is none, and never was. */
  | { state: 'unknown' }
  /** Nobody has said yet what there is. */
  | { state: 'untold' };

/** As pages know it, so that whatever names an entry follows it as its page does. */
export function whereIs(address: EntryAddress): Whereabouts {
  const { type, locale, slug } = address;
  if (directory().has(type, locale, slug)) return { state: 'present', address };
  const left = resolveFormerAddress(address, addressBook(), directory(), siteLinks());
  if (left?.state === 'moved') {
    // One step, to where the entry is now or was last.
    const now = siteLinks().parse(left.path);
    if (now?.kind !== 'entry') return { state: 'unknown' };
    return directory().has(now.type, now.locale, now.slug)
      ? { state: 'present', address: now }
      : { state: 'withdrawn' };
  }
  if (left) return { state: 'withdrawn' };
  // Its identifier names it too: it is never given to another, and no slug outlives it.
  const named = directory().slugOf(type, locale, slug);
  if (named !== null) return { state: 'present', address: { ...address, slug: named } };
  if (addressBook().hasLeft(documentKey(type, slug))) return { state: 'withdrawn' };
  return { state: mayExist(type, locale, slug) ? 'untold' : 'unknown' };
}

/** Where an address leads whose entry has another slug now; null for one that stands. */
export function movedAddress(address: Address): Address | null {
  const named = entryNamedIn(address);
  const now = named && whereIs(named);
  if (now?.state !== 'present' || now.address.slug === named?.slug) return null;
  const moved = withSlug(address, now.address.slug);
  // A slug that can't be in such an address has nothing there.
  return siteLinks().find(moved) === null ? null : moved;
}

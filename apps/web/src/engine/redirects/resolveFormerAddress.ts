import type { Links } from '@entente/model/links';
import type { Address } from '@entente/model/address';
import type { Directory } from '../index/directory';
import { entryPath } from '../index/entryPath';
import type { AddressBook, FormerAddress } from './addressBook';

type EntryAddress = Extract<Address, { kind: 'entry' }>;

/** The last public address of an entry that was taken down, and what the public is told. */
export interface Withdrawal extends EntryAddress {
  documentId: string;
  /** ISO date and time. */
  at: string;
  reason: string;
}

/**
 * What became of an address that is no page: its entry is elsewhere, was withdrawn with a word on
 * why, or is gone without one.
 */
export type ResolvedAddress =
  | { state: 'moved'; path: string }
  | { state: 'withdrawn'; withdrawal: Withdrawal }
  | { state: 'gone' };

/**
 * Null for an address that was never an entry's. Whatever happened in between, an old address leads
 * to where its entry is now: one step. An address that an entry has now is not asked about here.
 */
export function resolveFormerAddress(
  address: EntryAddress,
  book: AddressBook,
  directory: Directory,
  links: Links,
): ResolvedAddress | null {
  const { type, locale, slug } = address;
  const left = book.find(type, locale, slug);
  if (!left) return null;
  const now = directory.slugOf(type, locale, left.documentId);
  const moved = now === null ? [] : entryPath(links, type, locale, now);
  if (moved[0]) return { state: 'moved', path: moved[0] };
  const last = book
    .of(type, left.documentId)
    .find((one) => one.locale === locale && one.state === 'withdrawn');
  const withdrawal = last && withdrawalOf(last, address);
  if (!withdrawal) return { state: 'gone' };
  if (withdrawal.slug === slug) return { state: 'withdrawn', withdrawal };
  const [path] = entryPath(links, type, locale, withdrawal.slug);
  return path ? { state: 'moved', path } : { state: 'gone' };
}

function withdrawalOf(left: FormerAddress, { type }: EntryAddress): Withdrawal | null {
  if (left.state !== 'withdrawn' || left.reason === null) return null;
  const { locale, slug, documentId, at, reason } = left;
  return { kind: 'entry', type, locale, slug, documentId, at, reason };
}

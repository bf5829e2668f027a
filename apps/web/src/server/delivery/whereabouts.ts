import type { Address, Links } from '@entente/model/links';
import type { Directory } from '../directory';
import { entryPath } from '../entryPath';
import type { AddressBook, Left } from './addressBook';

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
export type Whereabouts =
  | { state: 'moved'; path: string }
  | { state: 'withdrawn'; withdrawal: Withdrawal }
  | { state: 'gone' };

/**
 * Null for an address that was never an entry's. Whatever happened in between, an old address leads
 * to where its entry is now: one step. An address that an entry has now is not asked about here.
 */
export function whereabouts(
  address: EntryAddress,
  book: AddressBook,
  directory: Directory,
  links: Links,
): Whereabouts | null {
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
  return withdrawal.slug === slug
    ? { state: 'withdrawn', withdrawal }
    : { state: 'moved', path: links.build({ kind: 'entry', type, locale, slug: withdrawal.slug }) };
}

function withdrawalOf(left: Left, { type }: EntryAddress): Withdrawal | null {
  if (left.state !== 'withdrawn' || left.reason === null) return null;
  const { locale, slug, documentId, at, reason } = left;
  return { kind: 'entry', type, locale, slug, documentId, at, reason };
}

import type { Links } from '@entente/model/links';
import { isEntryType } from './change';
import type { AddressBook } from './delivery/addressBook';
import type { Directory } from './directory';
import type { PageIndex } from './pageIndex';

export interface Vanishing {
  /** Entries' pages shown until now that the CMS no longer names, without having said why. */
  vanished: string[];
  /** True: too many to be believed; nothing should be rendered again. */
  held: boolean;
}

/** A handful may always go; beyond, at most this share of the entries known. */
const alwaysBelieved = 5;
const believedShare = 0.2;

/**
 * What the CMS seems to have lost. An entry that its change record says was withdrawn, deleted or
 * moved is not lost, however many there are: editors may take down what they like.
 */
export function vanishing(
  directory: Directory,
  index: PageIndex,
  book: AddressBook,
  links: Links,
): Vanishing {
  const vanished: string[] = [];
  let known = 0;
  for (const path of index.shownPaths()) {
    const address = links.parse(path);
    if (address?.kind !== 'entry') continue;
    const { type, locale, slug } = address;
    if (book.find(type, locale, slug)) continue;
    known += 1;
    if (!directory.has(type, locale, slug)) vanished.push(path);
  }
  return { vanished, held: vanished.length > Math.max(alwaysBelieved, known * believedShare) };
}

/** Below this a list may shrink by any number, but not to nothing. */
const fewDocuments = 5;

/**
 * True for a page that tells of much less than it did, or of nothing more, without the record
 * having said why: worth asking whether the CMS is in its senses.
 * @param before keys of the documents shown: `article:k3v…`
 */
export function shrinks(
  before: readonly string[],
  after: readonly string[],
  book: AddressBook,
): boolean {
  const isEntry = (key: string) => isEntryType(key.slice(0, key.indexOf(':')));
  const known = before.filter((key) => isEntry(key) && !book.hasLeft(key));
  const still = new Set(after);
  const kept = known.filter((key) => still.has(key));
  if (known.length > 0 && kept.length === 0) return true;
  return known.length > fewDocuments && kept.length < known.length * (1 - believedShare);
}

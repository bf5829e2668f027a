import type { Links } from '@entente/model/links';
import { isEntryType } from '@entente/model/segments';
import type { AddressBook } from '../redirects/addressBook';
import type { Directory } from '../index/directory';
import type { PageIndex } from '../index/pageIndex';

export interface ContentLoss {
  /** Entries' pages shown until now that the CMS no longer names, without having said why. */
  lost: string[];
  /** True: too many to be believed; nothing should be rendered again. */
  isImplausible: boolean;
}

/** A handful may always go; beyond, at most this share of the entries known. */
const alwaysBelieved = 5;
const believedShare = 0.2;

/**
 * What the CMS seems to have lost. An entry that its change record says was withdrawn, deleted or
 * moved is not lost, however many there are: editors may take down what they like.
 */
export function detectContentLoss(
  directory: Directory,
  index: PageIndex,
  book: AddressBook,
  links: Links,
): ContentLoss {
  const lost: string[] = [];
  let known = 0;
  for (const path of index.shownPaths()) {
    const address = links.parse(path);
    if (address?.kind !== 'entry') continue;
    const { type, locale, slug } = address;
    if (book.find(type, locale, slug)) continue;
    known += 1;
    if (!directory.has(type, locale, slug)) lost.push(path);
  }
  return { lost, isImplausible: lost.length > Math.max(alwaysBelieved, known * believedShare) };
}

/** Below this a list may shrink by any number, but not to nothing. */
const fewDocuments = 5;

const typeIn = (key: string) => key.slice(0, key.indexOf(':'));

/**
 * True for a page that tells of much less than it did, of nothing more, or of none of the
 * entries of a type, without the record having said why: worth asking whether the CMS is in its senses.
 * @param before keys of the documents shown: `article:k3v…`
 */
export function losesContent(
  before: readonly string[],
  after: readonly string[],
  book: AddressBook,
): boolean {
  const known = before.filter((key) => isEntryType(typeIn(key)) && !book.hasLeft(key));
  const still = new Set(after);
  const remaining = known.filter((key) => still.has(key));
  // What is nested in another answer may be whole while a list is empty: people beside releases.
  const types = new Set(remaining.map(typeIn));
  if (known.some((key) => !types.has(typeIn(key)))) return true;
  return known.length > fewDocuments && remaining.length < known.length * (1 - believedShare);
}

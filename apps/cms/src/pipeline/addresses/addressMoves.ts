import type { RecordedChange } from '../record/change';
import type { Address, AddressState } from './addressTable';

/** An address that appears or changes its state; `id` when it has a row already. */
export interface AddressMove {
  id: number | null;
  type: string;
  documentId: string;
  locale: string;
  slug: string;
  state: AddressState;
  reason: string | null;
}

type Known = Pick<Address, 'id' | 'type' | 'documentId' | 'locale' | 'slug' | 'state' | 'reason'>;

/** The addresses of some documents while the changes of one transaction are played over them. */
class AddressBook {
  private readonly moved = new Set<AddressMove>();
  private readonly all: AddressMove[];

  constructor(known: readonly Known[]) {
    this.all = known.map((address) => ({ ...address }));
  }

  moves(): AddressMove[] {
    return [...this.moved];
  }

  /** The last address the entry had in public, whether it is public now or not. */
  last(documentId: string, locale: string): AddressMove | undefined {
    return this.all.find(
      (one) => one.documentId === documentId && one.locale === locale && one.state !== 'former',
    );
  }

  set(address: AddressMove, state: AddressState, reason: string | null): void {
    if (address.state === state && address.reason === reason) return;
    Object.assign(address, { state, reason });
    this.moved.add(address);
  }

  own(type: string, documentId: string, locale: string, slug: string): AddressMove {
    const found = this.all.find(
      (one) => one.documentId === documentId && one.locale === locale && one.slug === slug,
    );
    if (found) return found;
    const added = { id: null, type, documentId, locale, slug, state: 'former', reason: null };
    this.all.push(added as AddressMove);
    return added as AddressMove;
  }
}

/**
 * What the changes of a transaction, in their order, do to the addresses of their documents. Fills
 * in each entry's `formerSlug`.
 * @param known the addresses that these documents have had so far
 */
export function addressMoves(
  changes: readonly RecordedChange[],
  known: readonly Known[],
): AddressMove[] {
  const book = new AddressBook(known);
  for (const { type, documentId, action, entries, reasons } of changes) {
    for (const entry of entries) {
      const { locale, slug } = entry;
      if (!slug) continue;
      if (action === 'unpublish' || action === 'delete') {
        const address = book.last(documentId, locale) ?? book.own(type, documentId, locale, slug);
        book.set(address, 'withdrawn', reasons?.[locale] ?? null);
        continue;
      }
      const last = book.last(documentId, locale);
      if (last && last.slug !== slug) {
        entry.formerSlug = last.slug;
        book.set(last, 'former', null);
      }
      book.set(book.own(type, documentId, locale, slug), 'current', null);
    }
  }
  return book.moves();
}

import type { EntryType } from '@entente/model/segments';
import type { AddressesResponse } from '@entente/protocol/addresses';
import { documentKey } from '../cms/reads';

type FormerRow = AddressesResponse['former'][number];
type WithdrawnRow = AddressesResponse['withdrawn'][number];

/** An address at which an entry was public and is no more. */
export type FormerAddress =
  ({ state: 'former' } & FormerRow) | ({ state: 'withdrawn' } & WithdrawnRow);

const keyOf = (type: string, locale: string, slug: string) => `${type}/${locale}/${slug}`;

/** Every address that entries have left, as the CMS's record has it. Pure. */
export class AddressBook {
  private readonly left = new Map<string, FormerAddress>();
  private readonly byDocument = new Map<string, FormerAddress[]>();

  constructor(readonly list: AddressesResponse = { revision: -1, former: [], withdrawn: [] }) {
    const add = (one: FormerAddress) => {
      this.left.set(keyOf(one.type, one.locale, one.slug), one);
      const key = documentKey(one.type, one.documentId);
      this.byDocument.set(key, [...(this.byDocument.get(key) ?? []), one]);
    };
    list.former.forEach((one) => add({ state: 'former', ...one }));
    list.withdrawn.forEach((one) => add({ state: 'withdrawn', ...one }));
  }

  get revision(): number {
    return this.list.revision;
  }

  find(type: EntryType, locale: string, slug: string): FormerAddress | null {
    return this.left.get(keyOf(type, locale, slug)) ?? null;
  }

  /** The addresses that one entry has left, in all languages. */
  of(type: string, documentId: string): readonly FormerAddress[] {
    return this.byDocument.get(documentKey(type, documentId)) ?? [];
  }

  /** True when an entry (`type:documentId`) was public somewhere where it is no more. */
  hasLeft(key: string): boolean {
    return this.byDocument.get(key)?.some(({ state }) => state === 'withdrawn') ?? false;
  }
}

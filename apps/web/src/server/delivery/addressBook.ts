import type { EntryType } from '@entente/model/segments';
import { z } from 'zod';
import { documentKey } from '../reads';

const former = z.object({
  type: z.string(),
  locale: z.string(),
  slug: z.string(),
  documentId: z.string(),
});

export const addressListSchema = z.object({
  /** The list tells of every revision up to this one. */
  revision: z.number().int(),
  former: z.array(former),
  withdrawn: z.array(former.extend({ at: z.string(), reason: z.string().nullable() })),
});
export type AddressList = z.infer<typeof addressListSchema>;

type FormerAddress = AddressList['former'][number];
type WithdrawnAddress = AddressList['withdrawn'][number];

/** An address at which an entry was public and is no more. */
export type Left =
  ({ state: 'former' } & FormerAddress) | ({ state: 'withdrawn' } & WithdrawnAddress);

const keyOf = (type: string, locale: string, slug: string) => `${type}/${locale}/${slug}`;

/** Every address that entries have left, as the CMS's record has it. Pure. */
export class AddressBook {
  private readonly left = new Map<string, Left>();
  private readonly byDocument = new Map<string, Left[]>();

  constructor(readonly list: AddressList = { revision: -1, former: [], withdrawn: [] }) {
    const add = (one: Left) => {
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

  find(type: EntryType, locale: string, slug: string): Left | null {
    return this.left.get(keyOf(type, locale, slug)) ?? null;
  }

  /** The addresses that one entry has left, in all languages. */
  of(type: string, documentId: string): readonly Left[] {
    return this.byDocument.get(documentKey(type, documentId)) ?? [];
  }

  /** True when an entry (`type:documentId`) was public somewhere where it is no more. */
  hasLeft(key: string): boolean {
    return this.byDocument.get(key)?.some(({ state }) => state === 'withdrawn') ?? false;
  }
}

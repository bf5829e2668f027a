import { z } from 'zod';

const formerAddressSchema = z.object({
  type: z.string(),
  locale: z.string(),
  slug: z.string(),
  documentId: z.string(),
});
/** An address at which an entry was public, and is elsewhere since. */
export type FormerAddress = z.infer<typeof formerAddressSchema>;

const withdrawnAddressSchema = formerAddressSchema.extend({
  at: z.string(),
  /** Why, as the public is told. */
  reason: z.string().nullable(),
});
/** The last public address of an entry that is public no more. */
export type WithdrawnAddress = z.infer<typeof withdrawnAddressSchema>;

export const addressesRequestSchema = z.strictObject({});

/** Where the addresses that are no pages lead. */
export const addressesResponseSchema = z.object({
  /** The list tells of every revision up to this one. */
  revision: z.int(),
  former: z.array(formerAddressSchema),
  withdrawn: z.array(withdrawnAddressSchema),
});
export type AddressesResponse = z.infer<typeof addressesResponseSchema>;

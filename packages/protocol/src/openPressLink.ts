import { entryTypes } from '@entente/model/segments';
import { z } from 'zod';

export const openPressLinkRequestSchema = z.strictObject({
  /** Of the link in the CMS. Each call counts one reading. */
  id: z.int().min(0),
});

/** What a link opens at this moment, or why it opens nothing. */
export const openPressLinkResponseSchema = z.discriminatedUnion('state', [
  z.object({ state: z.enum(['unknown', 'revoked', 'expired']) }),
  z.object({
    state: z.literal('open'),
    type: z.enum(entryTypes),
    documentId: z.string(),
    /** Whom it was made for. */
    name: z.string(),
    expiresAt: z.iso.datetime(),
    embargoUntil: z.iso.datetime().nullable(),
    /**
     * The languages in which the entry still is what was read when the link was made; '' for a type
     * without languages. A CMS of before does not say.
     */
    locales: z.array(z.string()).optional(),
  }),
]);
export type OpenPressLinkResponse = z.infer<typeof openPressLinkResponseSchema>;

import { z } from 'zod';

/** As Strapi makes them. */
export const documentIdSchema = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);

/** The entry that a request is about; no language for a type without languages. */
export const entrySchema = z.object({
  uid: z.string().max(100),
  documentId: documentIdSchema,
  locale: z.string().max(20).default(''),
});

/** The same of a type with languages, where one has to be named. */
export const localizedEntrySchema = entrySchema.extend({ locale: z.string().max(20) });

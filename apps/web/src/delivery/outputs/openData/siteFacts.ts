import { z } from 'zod';

/** What the outputs say of the site itself; kept, so that they can say it while the CMS is away. */
export const siteFactsSchema = z.object({
  /** The site's name, by language code. */
  names: z.record(z.string(), z.string()),
  producer: z.string(),
  licence: z.string().nullable(),
  /** An address, or null. */
  licenceUrl: z.string().nullable(),
  /** Whom to write to about the site. */
  email: z.string().nullable(),
  updatedAt: z.string().nullable(),
});
export type SiteFacts = z.infer<typeof siteFactsSchema>;

import { z } from 'zod';

const placeSchema = z.object({ name: z.string(), latitude: z.number(), longitude: z.number() });

/** What a card says: the picture that networks show with a link, in the language of the page. */
export const cardSchema = z.object({
  kicker: z.string(),
  title: z.string(),
  siteName: z.string(),
  /** The two ends of the arc, west first; null where there are no two. */
  places: z.tuple([placeSchema, placeSchema]).nullable(),
});
export type Card = z.infer<typeof cardSchema>;

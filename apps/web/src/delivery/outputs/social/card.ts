import { z } from 'zod';

const placeSchema = z.object({ name: z.string(), latitude: z.number(), longitude: z.number() });

/** What a card says: the picture that networks show with a link, in the language of the page. */
export const cardSchema = z.object({
  kicker: z.string(),
  title: z.string(),
  siteName: z.string(),
  /** Only of an entry that joins places: where its arcs begin, and where they lead. */
  arc: z
    .object({ from: placeSchema, to: z.array(placeSchema).min(1), dashed: z.boolean() })
    .nullable(),
  /** Of a person: the file's name among the site's copies, and whom to name. */
  portrait: z.object({ file: z.string(), credit: z.string() }).nullable(),
});
export type Card = z.infer<typeof cardSchema>;

import { z } from 'zod';

/** A path of the site: one leading slash, so that it can lead nowhere else. */
const path = z.string().regex(/^\/(?!\/)[^\s\\]{0,1023}$/);

export const liveReportSchema = z
  .strictObject({
    /** Random name that the replica keeps in its data folder. */
    replica: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/),
    revision: z.int().min(0),
    /** Paths of the pages that show the revision now; the first of them when there are very many. */
    pages: z.array(path),
    /** Paths that could not be rendered and keep their last good version. */
    failed: z.array(path),
    done: z.int().min(0),
    total: z.int().min(0),
    /** Milliseconds that the replica took. */
    ms: z.number().min(0),
  })
  .refine(({ done, total }) => done <= total, 'More is done than there is');
/** What a replica of the site says of one revision. */
export type LiveReport = z.infer<typeof liveReportSchema>;

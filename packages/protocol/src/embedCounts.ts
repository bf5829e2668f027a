import { embedViews } from '@entente/model/addressNames';
import { embedKeyMaxLength, embedKeyPattern } from '@entente/model/embedSettings';
import { z } from 'zod';
import { maxCountRows, maxOriginCharacters } from './limits';

/** The origin of an address of the web, or null: a page is never counted, only who shows us. */
export function webOrigin(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { origin, protocol } = new URL(address);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && origin.length <= maxOriginCharacters ? origin : null;
}

const countSchema = z.strictObject({
  /** 'YYYY-MM-DD' */
  day: z.iso.date(),
  /** A partner's public key; '' without one. */
  key: z.union([z.literal(''), z.string().max(embedKeyMaxLength).regex(embedKeyPattern)]),
  count: z.int().min(1).max(999_999_999),
});

const viewCountSchema = countSchema.extend({ view: z.enum(embedViews) });
/** How often a view was shown on a day; nothing in it can be led back to a person. */
export type ViewCount = z.infer<typeof viewCountSchema>;

const originSchema = z.string().refine((host) => webOrigin(host) === host, 'No origin');
const hostCountSchema = countSchema.extend({ host: originSchema });
/** How often a site showed us on a day: its origin, never the page. */
export type HostCount = z.infer<typeof hostCountSchema>;

export const embedCountsSchema = z.strictObject({
  views: z.array(viewCountSchema).max(maxCountRows),
  hosts: z.array(hostCountSchema).max(maxCountRows),
});
export type EmbedCountsReport = z.infer<typeof embedCountsSchema>;

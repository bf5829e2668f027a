import type { Core } from '@strapi/strapi';
import type { HostCount, ViewCount } from '@entente/protocol/embedCounts';
import { withConnection } from '../../../platform/database/connection';
import { keylessOrigins, type KeylessOrigins } from '@entente/model/embedOrigins';
import { EMBED_HOSTS, EMBED_VIEWS } from './countTables';
import { readPartnerEmbeds } from './readPartnerEmbeds';

export interface EmbedFigures {
  /** The first day counted here, 'YYYY-MM-DD'. */
  since: string;
  /** Latest day first. */
  views: (ViewCount & { partner: string | null })[];
  /** Most first; over all the days. */
  hosts: { host: string; partner: string | null; count: number; last: string }[];
  /** What an embed without a key names, and what it has no room for. */
  keyless: KeylessOrigins;
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** More than staff read; a page is not an export. */
const MOST_LINES = 500;

/** What staff see of the last days: who shows us where, and what. */
export async function readCounts(
  strapi: Core.Strapi,
  days: number,
  now: Date = new Date(),
): Promise<EmbedFigures> {
  const since = new Date(now.getTime() - (days - 1) * DAY_MS).toISOString().slice(0, 10);
  const partners = await readPartnerEmbeds(strapi);
  const names = new Map(partners.map(({ name, embed }) => [embed?.key ?? '', name]));
  const partnerName = (key: string) => (key === '' ? null : (names.get(key) ?? key));
  const [views, hosts] = await withConnection(strapi, async (connection) => {
    const view: ViewCount[] = await connection(EMBED_VIEWS)
      .where('day', '>=', since)
      .orderBy([
        { column: 'day', order: 'desc' },
        { column: 'count', order: 'desc' },
      ])
      .limit(MOST_LINES)
      .select('day', 'key', 'view', 'count');
    const host: (HostCount & { last: string })[] = await connection(EMBED_HOSTS)
      .where('day', '>=', since)
      .groupBy('host', 'key')
      .orderBy('count', 'desc')
      .limit(MOST_LINES)
      .select('host', 'key')
      .sum('count as count')
      .max('day as last');
    return [view, host] as const;
  });
  return {
    since,
    keyless: keylessOrigins(
      partners.flatMap(({ embed, isOwner }) => (embed ? [{ ...embed, isOwner }] : [])),
    ),
    views: views.map((line) => ({ ...line, partner: partnerName(line.key) })),
    hosts: hosts.map(({ host, key, count, last }) => ({
      host,
      partner: partnerName(key),
      // PostgreSQL writes a sum as a text.
      count: Number(count),
      last,
    })),
  };
}

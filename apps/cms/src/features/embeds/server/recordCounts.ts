import type { Core } from '@strapi/strapi';
import type { EmbedCountsReport } from '@entente/protocol/embedCounts';
import { EMBED_HOSTS, EMBED_VIEWS } from './countTables';

/** Days that counts are kept: a year and a month, to compare a month with the year before. */
export const KEPT_DAYS = 396;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Adds a report to what is known, in one transaction, and forgets what is old. */
export async function recordCounts(
  strapi: Core.Strapi,
  { views, hosts }: EmbedCountsReport,
  now: Date = new Date(),
): Promise<void> {
  const oldest = new Date(now.getTime() - KEPT_DAYS * DAY_MS).toISOString().slice(0, 10);
  await strapi.db.transaction(async ({ trx }) => {
    const add = (table: string, columns: string[], rows: readonly { count: number }[]) =>
      Promise.all(
        rows.map((row) =>
          trx(table)
            .insert(row)
            .onConflict(columns)
            .merge({ count: trx.raw('?? + ?', [`${table}.count`, row.count]) }),
        ),
      );
    await add(EMBED_VIEWS, ['day', 'key', 'view'], views);
    await add(EMBED_HOSTS, ['day', 'key', 'host'], hosts);
    for (const table of [EMBED_VIEWS, EMBED_HOSTS])
      await trx(table).where('day', '<', oldest).delete();
  });
}

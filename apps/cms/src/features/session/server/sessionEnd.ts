import type { Core } from '@strapi/strapi';

interface SessionRow {
  expiresAt: string | Date;
  absoluteExpiresAt: string | Date | null;
  childId: string | null;
}

/** How often a session can have been renewed since the one that asks: each took half an hour. */
const MOST_RENEWALS = 100;

const millis = (moment: string | Date) => new Date(moment).getTime();

/**
 * When a session of the admin ends if nobody renews it, in milliseconds of the epoch.
 * @param sessionId from the token of who asks; renewed since, its follower counts
 * @returns null where it has ended
 */
export async function readSessionEnd(
  strapi: Core.Strapi,
  sessionId: string,
): Promise<number | null> {
  let next: string | null = sessionId;
  let end: number | null = null;
  for (let count = 0; next !== null && count < MOST_RENEWALS; count += 1) {
    const row: SessionRow | null = await strapi.db
      .query('admin::session')
      .findOne({ where: { sessionId: next } });
    if (!row) return end;
    const idle = millis(row.expiresAt);
    end = row.absoluteExpiresAt ? Math.min(idle, millis(row.absoluteExpiresAt)) : idle;
    next = row.childId;
  }
  return end;
}

import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { withConnection } from '../../../../platform/database/connection';
import { OUTSIDE_COLUMNS, OUTSIDE_LINKS, type OutsideLink } from '../linkTable';
import type { Verdict } from './outcome';

const CHUNK = 200;

const digestOf = (url: string) => createHash('sha256').update(url).digest('hex');

function* chunksOf<Value>(all: readonly Value[]): Generator<Value[]> {
  for (let start = 0; start < all.length; start += CHUNK) yield all.slice(start, start + CHUNK);
}

/** Notes the addresses that entries lead to, and forgets those that none leads to any more. */
export async function noteOutsideLinks(
  strapi: Core.Strapi,
  urls: ReadonlySet<string>,
): Promise<void> {
  await withConnection(strapi, async (connection) => {
    for (const some of chunksOf([...urls]))
      await connection(OUTSIDE_LINKS)
        .insert(
          some.map((url) => ({
            digest: digestOf(url),
            url,
            state: 'waiting',
            failures: 0,
            next_at: '',
          })),
        )
        .onConflict('digest')
        .ignore();
    const known = await connection(OUTSIDE_LINKS).select<{ id: number; url: string }[]>(
      'id',
      'url',
    );
    const left = known.filter(({ url }) => !urls.has(url)).map(({ id }) => id);
    for (const some of chunksOf(left)) await connection(OUTSIDE_LINKS).whereIn('id', some).delete();
  });
}

/** Those that may be asked for again, the longest waiting first. */
export async function readDueLinks(
  strapi: Core.Strapi,
  now: number,
  most: number,
): Promise<OutsideLink[]> {
  return withConnection(strapi, (connection) =>
    connection(OUTSIDE_LINKS)
      .where('next_at', '<=', new Date(now).toISOString())
      .orderBy('next_at')
      .orderBy('id')
      .limit(most)
      .select<OutsideLink[]>(OUTSIDE_COLUMNS),
  );
}

/** What is known of these addresses. */
export async function readOutsideLinks(
  strapi: Core.Strapi,
  urls: readonly string[],
): Promise<Map<string, OutsideLink>> {
  const links = new Map<string, OutsideLink>();
  for (const some of chunksOf(urls)) {
    const rows = await withConnection(strapi, (connection) =>
      connection(OUTSIDE_LINKS)
        .whereIn('digest', some.map(digestOf))
        .select<OutsideLink[]>(OUTSIDE_COLUMNS),
    );
    for (const row of rows) links.set(row.url, row);
  }
  return links;
}

export async function writeVerdict(
  strapi: Core.Strapi,
  url: string,
  { state, reason, status, failures, nextAt }: Verdict,
  now: number,
): Promise<void> {
  const [checked_at, next_at] = [now, nextAt].map((moment) => new Date(moment).toISOString());
  await withConnection(strapi, (connection) =>
    connection(OUTSIDE_LINKS)
      .where({ digest: digestOf(url) })
      .update({ state, reason, status, failures, checked_at, next_at }),
  );
}

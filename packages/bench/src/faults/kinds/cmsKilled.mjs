import { setTimeout as pause } from 'node:timers/promises';
import { examine } from '../database.mjs';
import { headlineAt, must, untilCaughtUp } from '../look.mjs';

/**
 * The CMS is killed with -9 at random moments while an editor publishes: whatever it acknowledged
 * is on every replica, nothing is there twice, no revision is missing, and what it did not acknowledge is either wholly
 * there or not at all.
 */
export async function cmsKilled({ cms, sites, editor }, { isShort, random }) {
  const kills = isShort ? 2 : 50;
  const start = `cms-killed-${Date.now()}`;
  const acknowledged = [];
  const attempted = [];
  const momentsMs = [];
  for (let kill = 1; kill <= kills; kill += 1) {
    let isOver = false;
    const publishing = (async () => {
      for (let n = 1; !isOver; n += 1) {
        const slug = `${start}-${kill}-${n}`;
        attempted.push(slug);
        try {
          const documentId = await editor.publishNew({ headline: slug, slug });
          acknowledged.push({ slug, headline: slug });
          const headline = `${slug} corrigé`;
          await editor.publish(documentId, { headline });
          acknowledged.push({ slug, headline });
        } catch {
          return;
        }
      }
    })();
    const moment = random.whole(50, 2_000);
    momentsMs.push(moment);
    await pause(moment);
    await cms.kill();
    isOver = true;
    await publishing;
    const { integrity, hasGaps, head } = examine(cms.dataDir);
    must(integrity === 'ok' && !hasGaps, 'the database is whole', { integrity, hasGaps, head });
    await cms.start();
  }
  // The last word that was acknowledged of each article.
  const last = new Map(acknowledged.map(({ slug, headline }) => [slug, headline]));
  const rows = await editor.listed(start);
  const bySlug = Map.groupBy ? Map.groupBy(rows, ({ slug }) => slug) : grouped(rows);
  const doubled = [...bySlug].filter(([, same]) => same.length > 1).map(([slug]) => slug);
  must(doubled.length === 0, 'no article is there twice', { doubled });
  const missing = [];
  const unlike = [];
  for (const site of sites) {
    await untilCaughtUp(site.url, 120_000);
    for (const slug of attempted) {
      const shown = await headlineAt(site.url, slug);
      const known = last.get(slug);
      // A correction that was not acknowledged may have been committed all the same.
      const allowed = [known, `${slug} corrigé`, ...(known ? [] : [slug, null])];
      if (known && shown === null) missing.push({ site: site.url, slug });
      else if (!allowed.includes(shown)) missing.push({ site: site.url, slug, shown, known });
      const row = bySlug.get(slug)?.[0];
      const isPublic = ['published', 'modified'].includes(row?.status);
      if (isPublic !== (shown !== null)) unlike.push({ slug, status: row?.status, shown });
    }
  }
  must(missing.length === 0, 'nothing acknowledged is missing', { missing });
  must(unlike.length === 0, 'the site shows what the CMS has', { unlike });
  return {
    kills,
    momentsMs: [Math.min(...momentsMs), Math.max(...momentsMs)],
    attempted: attempted.length,
    acknowledged: acknowledged.length,
    missing: 0,
    doubled: 0,
  };
}

function grouped(rows) {
  const groups = new Map();
  for (const row of rows) groups.set(row.slug, [...(groups.get(row.slug) ?? []), row]);
  return groups;
}

import { temporaryDatabase } from '@entente/testkit/database/postgres.mjs';
import {
  differing,
  headlineAt,
  must,
  readAll,
  sitemapPaths,
  until,
  untilCaughtUp,
} from '../look.mjs';
import { openWorkshop } from '../workshop.mjs';

const publishes = 20;

/**
 * Two CMS processes on one PostgreSQL database, editors at both, one of them killed half-way:
 * both replicas show the last word on each article, the same to the letter.
 */
export async function twoCms(_at, { random }) {
  const database = await temporaryDatabase();
  if (!database) return { absent: 'no PostgreSQL answers' };
  const workshop = await openWorkshop(random, database.url);
  try {
    return await publishAtBoth(workshop);
  } finally {
    await workshop.close();
    await database.drop();
  }
}

async function publishAtBoth({ cms, secondCms, sites }) {
  const last = new Map();
  const work = async (editor, name) => {
    for (let n = 1; n <= publishes; n += 1) {
      const slug = `two-cms-${name}-${n % 4}`;
      const known = last.get(slug);
      const headline = `${name} ${n}`;
      try {
        if (known) await editor.publish(known.documentId, { headline });
        const documentId = known?.documentId ?? (await editor.publishNew({ headline, slug }));
        last.set(slug, { documentId, headline });
      } catch (error) {
        if (name === 'left') throw error;
        // Killed: what was not acknowledged may be there or not.
        last.delete(slug);
        return;
      }
      if (name === 'right' && n === publishes / 2) void secondCms.kill();
    }
  };
  await Promise.all([work(cms.editor, 'left'), work(secondCms.editor, 'right')]);
  for (const { url } of sites) {
    for (const [slug, { headline }] of last) {
      await until(async () => (await headlineAt(url, slug)) === headline, `${slug}: ${headline}`);
    }
    await untilCaughtUp(url);
  }
  const [left, right] = sites;
  const paths = await sitemapPaths(left.url);
  const different = differing(await readAll(left.url, paths), await readAll(right.url, paths));
  must(different.length === 0, 'both replicas show the same', { different });
  return { articles: last.size, pages: paths.length, different: 0 };
}

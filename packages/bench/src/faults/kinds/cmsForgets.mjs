import {
  differing,
  headlineAt,
  must,
  publishedEverywhere,
  readAll,
  readiness,
  sitemapPaths,
  until,
  untilCaughtUp,
} from '../look.mjs';

/** The CMS suddenly says "none" of everything: refreshing is held, every page stays. */
export async function cmsForgets(at) {
  const { sites, editor, network } = at;
  const slug = `forgets-${Date.now()}`;
  const documentId = await publishedEverywhere(at, 'Su', slug);
  const [{ url }] = sites;
  const paths = await sitemapPaths(url);
  const before = await readAll(url, paths);
  network.state.mode = 'none';
  let changed;
  try {
    await editor.publish(documentId, { headline: 'Su de nouveau' });
    await until(async () => (await readiness(url)).held === true, 'refreshing held');
    changed = differing(before, await readAll(url, paths));
  } finally {
    network.state.mode = 'pass';
  }
  must(changed.length === 0, 'every page stays', { changed });
  const recoveredMs = await until(
    async () => (await headlineAt(url, slug)) === 'Su de nouveau',
    'what was held is shown',
  );
  await Promise.all(sites.map((site) => untilCaughtUp(site.url)));
  return { pages: paths.length, changed: 0, recoveredMs };
}

import { differing, must, publishedEverywhere, readAll, sitemapPaths } from '../look.mjs';

/** After all that happened, both replicas show the same, to the letter, and the editor hears it. */
export async function twoReplicas(at) {
  const { sites, editor } = at;
  const slug = `replicas-${Date.now()}`;
  const documentId = await publishedEverywhere(at, 'Des deux côtés', slug);
  const [left, right] = sites;
  const paths = await sitemapPaths(left.url);
  const others = await sitemapPaths(right.url);
  must(paths.join() === others.join(), 'both name the same pages', {
    left: paths.length,
    right: others.length,
  });
  const different = differing(await readAll(left.url, paths), await readAll(right.url, paths));
  must(different.length === 0, 'both show the same', { different });
  const { live } = await editor.live(documentId);
  must(live.step === 'live' && live.liveReplicas === 2, 'the editor hears that both show it', live);
  return { pages: paths.length, different: 0, livePages: live.pages.length, liveMs: live.ms };
}

import { setTimeout as pause } from 'node:timers/promises';
import { nonsense } from '../cmsNetwork.mjs';
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

/** The CMS answers null, errors, a web page, half a text…: no page changes until it answers well. */
export async function cmsTalksNonsense(at, { isShort, random }) {
  const { sites, editor, network } = at;
  const slug = `nonsense-${Date.now()}`;
  const documentId = await publishedEverywhere(at, 'Bon', slug);
  const [{ url }] = sites;
  const paths = await sitemapPaths(url);
  const kinds = isShort ? random.shuffled(nonsense).slice(0, 2) : nonsense;
  const recoveredMs = [];
  for (const kind of kinds) {
    const before = await readAll(url, paths);
    network.state.mode = kind;
    const headline = `Rétabli après ${kind}`;
    await editor.publish(documentId, { headline });
    await until(async () => (await readiness(url)).failed > 0, `renders that fail (${kind})`);
    await pause(isShort ? 100 : 3_000);
    const after = await readAll(url, paths);
    network.state.mode = 'pass';
    const changed = differing(before, after);
    must(changed.length === 0, `pages stay as they were (${kind})`, { changed });
    recoveredMs.push(
      await until(async () => (await headlineAt(url, slug)) === headline, headline, 20_000),
    );
    await Promise.all(sites.map((site) => untilCaughtUp(site.url)));
  }
  return { kinds, pages: paths.length, changed: 0, slowestRecoveryMs: Math.max(...recoveredMs) };
}

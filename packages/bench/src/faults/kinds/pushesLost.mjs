import { headlineAt, must, publishedEverywhere, until } from '../look.mjs';

const mostMs = 10_000;

/** Every push is lost: each change is still seen on every replica, because it asks. */
export async function pushesLost(at, { isShort }) {
  const { sites, editor } = at;
  const slug = `pushes-lost-${Date.now()}`;
  const documentId = await publishedEverywhere(at, 'Avant', slug);
  sites.forEach((site) => (site.pushes.state.mode = 'lose'));
  const visibleMs = [];
  try {
    for (let n = 1; n <= (isShort ? 2 : 10); n += 1) {
      const headline = `Sans appel ${n}`;
      await editor.publish(documentId, { headline });
      visibleMs.push(
        ...(await Promise.all(
          sites.map((site) =>
            until(async () => (await headlineAt(site.url, slug)) === headline, headline, mostMs),
          ),
        )),
      );
    }
  } finally {
    sites.forEach((site) => (site.pushes.state.mode = 'pass'));
  }
  const lost = sites.reduce((sum, site) => sum + site.pushes.state.lost, 0);
  must(lost > 0, 'pushes were lost', { lost });
  return { lostPushes: lost, slowestMs: Math.max(...visibleMs), allowedMs: mostMs };
}

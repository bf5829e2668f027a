import {
  articlePath,
  headlineAt,
  must,
  pageAt,
  publishedEverywhere,
  until,
  untilCaughtUp,
} from '../look.mjs';

/** Pushes arrive twice and in any order: nobody ever sees an older headline after a newer one. */
export async function pushesShuffled(at, { isShort }) {
  const { sites, editor } = at;
  const edits = isShort ? 4 : 40;
  const first = `pushes-shuffled-${Date.now()}`;
  const documentId = await publishedEverywhere(at, 'Version 0', first);
  sites.forEach((site) => (site.pushes.state.mode = 'shuffle'));
  const slugs = [first];
  const backwards = [];
  let isOver = false;
  const watch = async (site) => {
    let last = 0;
    while (!isOver) {
      const headline = await headlineAt(site.url, slugs.at(-1));
      const version = Number(/^Version (\d+)$/.exec(headline ?? '')?.[1] ?? last);
      if (version < last) backwards.push({ last, version });
      last = version;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  const watching = sites.map(watch);
  try {
    for (let n = 1; n <= edits; n += 1) {
      // Every third edit moves the article, so that addresses are shuffled too.
      const slug = n % 3 === 0 ? `${first}-${n}` : slugs.at(-1);
      await editor.publish(documentId, { headline: `Version ${n}`, slug });
      if (slug !== slugs.at(-1)) slugs.push(slug);
    }
    await Promise.all(sites.map((site) => site.pushes.settled()));
  } finally {
    sites.forEach((site) => (site.pushes.state.mode = 'pass'));
  }
  const last = `Version ${edits}`;
  await Promise.all(
    sites.map((site) =>
      until(async () => (await headlineAt(site.url, slugs.at(-1))) === last, last, 10_000),
    ),
  );
  await Promise.all(sites.map((site) => untilCaughtUp(site.url)));
  isOver = true;
  await Promise.all(watching);
  must(backwards.length === 0, 'a newer headline stays', { backwards });
  for (const site of sites) {
    for (const slug of slugs.slice(0, -1)) {
      const response = await fetch(site.url + articlePath(slug), { redirect: 'manual' });
      must(
        response.status === 301 && response.headers.get('location') === articlePath(slugs.at(-1)),
        'an old address leads to the last one in one step',
        { slug, status: response.status, location: response.headers.get('location') },
      );
    }
    must((await pageAt(site.url, articlePath(slugs.at(-1)))).status === 200, 'the page is there');
  }
  return { edits, addresses: slugs.length, delivered: sites[0].pushes.state.passed, backwards: 0 };
}

import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { headlineAt, must, pageAt, articlePath, until, untilCaughtUp } from '../look.mjs';

const mostBytes = 1_000_000;
const mostQuestions = 5;

function sizeOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => {
      const file = statSync(path.join(parentPath, name), { throwIfNoEntry: false });
      return sum + (file?.size ?? 0);
    }, 0);
}

/** Addresses that nobody has cost neither disk nor questions, and one of them may be used later. */
export async function unknownSlugs({ sites, editor, network }, { isShort, random }) {
  const [site] = sites;
  await Promise.all(sites.map((one) => untilCaughtUp(one.url)));
  const count = isShort ? 500 : 10_000;
  const slugs = Array.from({ length: count }, (_, n) => `x${random.whole(0, 1e9)}-${n}`);
  const bytesBefore = sizeOf(site.dataDir);
  network.state.questions = 0;
  const statuses = new Set();
  for (let first = 0; first < count; first += 50) {
    const batch = slugs.slice(first, first + 50).map((slug) => pageAt(site.url, articlePath(slug)));
    (await Promise.all(batch)).forEach(({ status }) => statuses.add(status));
  }
  const { questions } = network.state;
  const grownBytes = sizeOf(site.dataDir) - bytesBefore;
  must([...statuses].join() === '404', 'all answer 404', { statuses: [...statuses] });
  must(questions < mostQuestions, 'the CMS is hardly asked', { questions });
  must(grownBytes < mostBytes, 'the disk does not fill', { grownBytes });
  const [slug] = slugs;
  await editor.publishNew({ headline: 'Trouvée', slug });
  const openedMs = await until(
    async () => (await headlineAt(site.url, slug)) === 'Trouvée',
    'one of them, once it is published',
    10_000,
  );
  return { slugs: count, questions, grownBytes, openedMs };
}

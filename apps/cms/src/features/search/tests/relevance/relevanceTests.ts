import { cmsCalls } from '@entente/protocol/calls';
import type { TestCms } from '../../../../../tests/cms';
import { siteOf } from '../../../../../tests/site';
import { english } from './english';
import { french } from './french';
import type { Judgement } from './judgement';

/** Where the first of the wanted entries stands; 0 for nowhere on the first page. */
async function place(cms: TestCms, [q, ...best]: Judgement, locale: string): Promise<number> {
  const { hits } = await siteOf(cms).ask(cmsCalls.search, { locale, q, page: 1 });
  return hits.findIndex(({ type, slug }) => best.includes(`${type}/${slug}`)) + 1;
}

/** How well the search of the demonstration finds what is wanted. */
export function testRelevance(cms: () => TestCms): void {
  test.each([
    ['fr', french],
    ['en', english],
  ])('in %s, what is wanted comes first, or among the first five', async (locale, judgements) => {
    const places: [string, number][] = [];
    for (const judgement of judgements)
      places.push([judgement[0], await place(cms(), judgement, locale)]);
    const within = (most: number) =>
      places.filter(([, at]) => at > 0 && at <= most).length / places.length;
    const others = places
      .filter(([, at]) => at !== 1)
      .map(([q, at]) => `${q} (${at || 'not there'})`);
    const share = (value: number) => value.toFixed(3);
    process.stdout.write(
      `relevance ${locale}: ${places.length} questions, success@1 ${share(within(1))}, ` +
        `success@5 ${share(within(5))}; not first: ${others.join(', ') || 'none'}\n`,
    );
    expect(within(1)).toBeGreaterThanOrEqual(0.92);
    expect(within(5)).toBeGreaterThanOrEqual(0.98);
  });
}

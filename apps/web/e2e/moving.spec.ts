import { chromium } from '@playwright/test';
import { chromiumArgs, findWholeChromium } from '@entente/testkit/browser/chromium.mjs';
import { expect, test } from './support/test';
import { story } from './support/story';

const left = [
  '/fr',
  '/fr/accords',
  story.fr.article,
  story.en.agreement,
  '/en/agreements/on/2020-01-01',
];

test('going back shows a page as it was left, without loading it', async ({ entente }) => {
  // Playwright switches the back-forward cache off, which is what this is about.
  const browser = await chromium.launch({
    executablePath: findWholeChromium() ?? undefined,
    args: chromiumArgs,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  try {
    const page = await browser.newPage({ baseURL: entente.siteUrl });
    for (const path of left) {
      await page.goto(path);
      await page.evaluate((name) => (document.documentElement.dataset.seen = name), path);
      await page.goto('/fr/confidentialite');
      // Playwright's own goBack waits for a load, and there is none.
      await page.evaluate(() => history.back());
      await expect(page.locator(`html[data-seen="${path}"]`)).toBeAttached();
      expect(new URL(page.url()).pathname).toBe(path);
    }
  } finally {
    await browser.close();
  }
});

test('no page forbids to keep it, and each names the rules for rendering ahead', async ({
  request,
}) => {
  for (const path of ['/fr', story.fr.article, story.en.agreement, '/fr/accords/au/2020-01-01']) {
    const headers = (await request.get(path)).headers();
    expect({ path, cache: headers['cache-control'] }).toEqual({
      path,
      cache: expect.not.stringContaining('no-store'),
    });
    expect(headers['speculation-rules']).toBe('"/speculation-rules.json"');
  }
  const rules = await request.get('/speculation-rules.json');
  expect(rules.headers()['content-type']).toBe('application/speculationrules+json');
});

test('a link that the pointer rests on is fetched before it is followed, others are not', async ({
  page,
}) => {
  const ahead: string[] = [];
  page.on('request', (request) => {
    if (request.headers()['sec-purpose']) ahead.push(new URL(request.url()).pathname);
  });
  await page.goto('/fr');
  const link = page.getByRole('main').locator(`a[href="${story.fr.agreement}"]`).first();
  await link.hover();
  await expect.poll(() => ahead).toEqual([story.fr.agreement]);
  await link.click();
  await page.waitForURL(`**${story.fr.agreement}`);
  const delivered = await page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation');
    return (entry as PerformanceResourceTiming & { deliveryType: string }).deliveryType;
  });
  expect(delivered).toBe('navigational-prefetch');
});

test('a picture, a feed or a search is never fetched ahead', async ({ page, request }) => {
  const rules = (await (await request.get('/speculation-rules.json')).json()) as {
    prerender: { where: { and: [object, { not: { href_matches: string[] } }] } }[];
  };
  const refused = rules.prerender[0]?.where.and[1].not.href_matches ?? [];
  await page.goto('/fr');
  const matches = await page.evaluate(
    ([patterns, paths]) =>
      paths.map((path) =>
        patterns.some((one) => {
          const base = location.origin;
          const { URLPattern } = globalThis as unknown as {
            URLPattern: new (pattern: string, base: string) => { test(url: string): boolean };
          };
          return new URLPattern(one, base).test(base + path);
        }),
      ),
    [
      refused,
      [
        '/media/a.avif',
        '/fr/actualites/feed.rss',
        '/fr/recherche?q=brno',
        '/embed/fr/a',
        '/fr/accords',
        '/fr/accords/jumelage-rennes-brno',
      ],
    ] as const,
  );
  expect(matches).toEqual([true, true, true, true, false, false]);
});

test('pages fade into each other, unless less motion was asked for', async ({ page }) => {
  await page.goto('/fr');
  const rules = await page.evaluate(() => {
    const found: string[] = [];
    const visit = (list: CSSRuleList, media: string) => {
      for (const rule of Array.from(list)) {
        if (rule instanceof CSSMediaRule) visit(rule.cssRules, rule.conditionText);
        else if (rule.constructor.name === 'CSSViewTransitionRule') found.push(media);
      }
    };
    for (const sheet of Array.from(document.styleSheets)) visit(sheet.cssRules, '');
    return found;
  });
  expect(rules).toEqual(['(prefers-reduced-motion: no-preference)']);
});

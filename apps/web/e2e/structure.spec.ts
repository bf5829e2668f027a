import { gzipSync } from 'node:zlib';
import type { Page, Request } from '@playwright/test';
import { expect, test } from './support/test';
import { sitemapPaths } from './support/sitemap';
import { story, storyLocales } from './support/story';
import { localeFile, messagesOf } from './support/words';

const GZIP_LIMIT = 12_000;
/** The longest agreement of the demonstration, and the list of all. */
const AGREEMENT_LIMITS = { agreement: 16_000, register: 14_000 };
/** An article as a telephone fetches it: document, fonts and the picture it opens with. */
const WHOLE_LIMIT = 120_000;

/** One address of every kind of page. */
function templates(locale: 'fr' | 'en') {
  const { segments } = localeFile(locale);
  const lists = ['article', 'agreement', 'delegation', 'speaker', 'domain', 'partner'] as const;
  const domain = { fr: 'culture-et-patrimoine', en: 'culture-and-heritage' }[locale];
  return [
    `/${locale}`,
    ...lists.map((type) => `/${locale}/${segments[type]}`),
    story[locale].article,
    story[locale].agreement,
    story[locale].delegation,
    story[locale].speakers[0],
    `/${locale}/${segments.domain}/${domain}`,
    `/${locale}/${segments['legal-notice']}`,
    `/${locale}/${segments.privacy}`,
    `/${locale}/${segments.accessibility}`,
    `/${locale}/${segments.agreement}/${segments['by-year']}/2024`,
    `/${locale}/${segments.agreement}/${segments['on-date']}/2020-01-01`,
  ];
}

interface Loaded {
  path: string;
  type: string;
  host: string;
}

/** Loads a page with everything it asks for, scrolled to its end so that nothing waits. */
async function load(page: Page, path: string): Promise<Loaded[]> {
  const loaded: Loaded[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    loaded.push({ path: url.pathname, type: request.resourceType(), host: url.host });
  });
  await page.goto(path);
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await page.waitForLoadState('networkidle');
  return loaded;
}

/** As they travel: compressed, with their headers. */
async function bytesOf(request: Request): Promise<number> {
  const { responseBodySize, responseHeadersSize } = await request.sizes();
  return responseBodySize + responseHeadersSize;
}

for (const locale of storyLocales) {
  for (const path of templates(locale)) {
    test(`${path} is one document, fonts and pictures of this host, and names itself and its languages`, async ({
      page,
      context,
      entente,
    }) => {
      const loaded = await load(page, path);
      const of = (type: string) => loaded.filter((one) => one.type === type);
      expect(of('document')).toHaveLength(1);
      expect(of('stylesheet')).toEqual([]);
      expect(of('script')).toEqual([]);
      expect(of('fetch')).toEqual([]);
      expect(of('font').length).toBeLessThanOrEqual(2);
      const { host } = new URL(entente.siteUrl);
      expect(loaded.filter((one) => one.host !== host)).toEqual([]);
      expect(await context.cookies()).toEqual([]);
      const stored = await page.evaluate(() => localStorage.length + sessionStorage.length);
      expect(stored).toBe(0);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
        'href',
        entente.siteUrl + path,
      );
      const languages = await page
        .locator('link[rel=alternate][hreflang]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('hreflang')));
      expect(languages).toEqual(expect.arrayContaining(['fr', 'en']));
      expect(await page.title()).not.toBe('');
      await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /\S/);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    });

    test(`${path} has its styles inside and no script`, async ({ request }) => {
      const html = await (await request.get(path)).text();
      expect(html).toMatch(/<style[\s>]/);
      expect(html).not.toMatch(/<link[^>]+rel="?(stylesheet|preload"? as="?script)/);
      // Data for search engines is no program: nothing of it runs.
      expect(
        html.replaceAll(/<script type="application\/ld\+json"[^>]*>.*?<\/script>/gs, ''),
      ).not.toMatch(/<script/);
      expect(html).not.toMatch(/\son[a-z]+="/);
    });
  }

  test(`an article weighs at most ${GZIP_LIMIT} bytes compressed, in ${locale}`, async ({
    request,
  }) => {
    const html = await (await request.get(story[locale].article)).body();
    expect(gzipSync(html).length).toBeLessThanOrEqual(GZIP_LIMIT);
  });

  for (const [type, limit] of Object.entries(AGREEMENT_LIMITS)) {
    test(`the ${type} weighs at most ${limit} bytes compressed, in ${locale}`, async ({
      request,
    }) => {
      const { agreement } = story[locale];
      const path = type === 'register' ? agreement.replace(/\/[^/]+$/, '') : agreement;
      const html = await (await request.get(path)).body();
      expect(gzipSync(html).length).toBeLessThanOrEqual(limit);
      expect(html.toString()).not.toMatch(
        /<script(?! type="(application\/ld\+json|speculationrules)")/,
      );
    });
  }

  test(`an article with its picture and fonts weighs at most ${WHOLE_LIMIT} bytes, in ${locale}`, async ({
    browser,
    entente,
  }) => {
    const telephone = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75 };
    const page = await browser.newPage(telephone);
    const sizes: Promise<number>[] = [];
    page.on('requestfinished', (request) => sizes.push(bytesOf(request)));
    await page.goto(entente.siteUrl + story[locale].article, { waitUntil: 'networkidle' });
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThanOrEqual(WHOLE_LIMIT);
    await page.close();
  });

  test(`an article can be read from its document alone, in ${locale}`, async ({ page }) => {
    // One request before the text: neither a style, a font nor a picture is waited for.
    await page.route('**/*', (route) =>
      route.request().resourceType() === 'document' ? route.continue() : route.abort(),
    );
    await page.goto(story[locale].article, { waitUntil: 'domcontentloaded' });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(story[locale].headline);
    const measure = await page.locator('main p').nth(3).boundingBox();
    // Styled: the text has the width of a column, not of the window.
    expect(measure?.width).toBeLessThan(700);
  });

  test(`the first Tab shows the skip link, which leads to the content, in ${locale}`, async ({
    page,
  }) => {
    await page.goto(story[locale].article);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: messagesOf(locale).chrome.skip });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  });
}

test('a font is kept for a year, and an icon answers what browsers ask for by themselves', async ({
  request,
}) => {
  const html = await (await request.get('/fr')).text();
  const fonts = [...html.matchAll(/url\(['"]?(\/fonts\/[^'")]+)/g)].map(([, font = '']) => font);
  expect(fonts).toHaveLength(2);
  for (const font of fonts) {
    const answer = await request.get(font);
    expect(answer.headers()['cache-control']).toBe('public, max-age=31536000, immutable');
  }
  for (const icon of ['/favicon.ico', '/apple-touch-icon.png', '/icon.svg'])
    expect([icon, (await request.get(icon)).status()]).toEqual([icon, 200]);
});

test('every address of the sitemap answers 200, is canonical and has its own title', async ({
  request,
  entente,
}) => {
  const paths = await sitemapPaths(entente.siteUrl);
  expect(paths.length).toBeGreaterThan(80);
  const titles = new Map<string, string>();
  for (const path of paths) {
    const response = await request.get(path, { maxRedirects: 0 });
    expect({ path, status: response.status() }).toEqual({ path, status: 200 });
    const title = /<title[^>]*>([^<]*)<\/title>/.exec(await response.text())?.[1] ?? '';
    const lang = path.split('/')[1] ?? '';
    const twin = titles.get(`${lang} ${title}`);
    expect({ title, twin }).toEqual({ title, twin: undefined });
    titles.set(`${lang} ${title}`, path);
  }
});

test('every internal link of the main pages leads somewhere', async ({ request }) => {
  const links = new Set<string>();
  for (const path of [...templates('fr'), ...templates('en')]) {
    const html = await (await request.get(path)).text();
    const found = html.matchAll(/<a [^>]*?href="(\/[^"#]*)/g);
    for (const [, href = ''] of found) links.add(href.replaceAll('&amp;', '&'));
  }
  expect(links.size).toBeGreaterThan(50);
  for (const href of links) {
    const { status } = { status: (await request.get(href)).status() };
    expect({ href, status }).toEqual({ href, status: 200 });
  }
});

import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { sitemapPaths } from './support/sitemap';
import { storyLocales } from './support/story';
import { expect, test } from './support/test';
import { localeFile, messagesOf } from './support/words';

const PAGE_LIMIT = 60_000;
const SCRIPT_LIMIT = 5_000;

const mapPath = (locale: string) => `/${locale}/${localeFile(locale).segments.map}`;
const frameOf = (page: Page, locale: string) =>
  page.getByRole('region', { name: messagesOf(locale).map.label.replace('{city}', 'Rennes') });
const drawnWidth = (page: Page) =>
  page.locator('entente-map svg').evaluate((svg) => svg.getBoundingClientRect().width);

for (const locale of storyLocales) {
  const words = messagesOf(locale).map;

  test(`the map is complete and its names are links without a script, in ${locale}`, async ({
    browser,
    entente,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(entente.siteUrl + mapPath(locale));
    const frame = frameOf(page, locale);
    await expect(frame.getByRole('link', { name: 'Sendai' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 3, name: 'Sendai' })).toBeVisible();
    await expect(page.getByRole('button', { name: words.zoomIn })).toHaveCount(0);
    await frame.getByRole('link', { name: 'Brno' }).click();
    await expect(page).toHaveURL(/brno$/);
    await context.close();
  });

  test(`every place of the map is in the list before it, in ${locale}`, async ({ page }) => {
    await page.goto(mapPath(locale));
    const drawn = await frameOf(page, locale).getByRole('link').allTextContents();
    expect(drawn.length).toBeGreaterThan(10);
    const listed = await page.getByRole('heading', { level: 3 }).allTextContents();
    expect(listed).toEqual(expect.arrayContaining(drawn));
  });

  test(`the map grows and losesContent by buttons and by keys, in ${locale}`, async ({ page }) => {
    await page.goto(mapPath(locale));
    const whole = await drawnWidth(page);
    await page.getByRole('button', { name: words.zoomIn }).click();
    await expect.poll(() => drawnWidth(page)).toBeCloseTo(whole * 1.5, 0);
    await page.getByRole('button', { name: words.zoomOut }).click();
    await expect.poll(() => drawnWidth(page)).toBeCloseTo(whole, 0);
    await frameOf(page, locale).focus();
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    await expect.poll(() => drawnWidth(page)).toBeGreaterThan(whole * 2);
    await page.keyboard.press('0');
    await expect.poll(() => drawnWidth(page)).toBeCloseTo(whole, 0);
  });

  test(`a telephone shows the whole world, then what one points at, in ${locale}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 375, height: 800 });
    await page.goto(mapPath(locale));
    const frame = frameOf(page, locale);
    const beyond = () => frame.evaluate((box) => box.scrollWidth - box.clientWidth);
    expect(await beyond()).toBe(0);
    await expect(frame.getByRole('link')).toHaveCount(0);
    await frame.scrollIntoViewIfNeeded();
    const box = await frame.boundingBox();
    if (!box) throw new Error('The map has no place on the page');
    await page.mouse.dblclick(box.x + box.width * 0.9, box.y + box.height * 0.4);
    await expect.poll(beyond).toBeGreaterThan(100);
    await expect(frame.getByRole('link', { name: 'Sendai' })).toBeInViewport();
  });

  test(`its script may be there before the map is read, in ${locale}`, async ({ page }) => {
    await page.addInitScript({ path: 'public/map-zoom.js' });
    await page.goto(mapPath(locale));
    await expect(page.getByRole('button', { name: words.zoomIn })).toHaveCount(1);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on the map, ${colorScheme}, in ${locale}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      for (const width of [320, 768, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(mapPath(locale));
        const { violations } = await new AxeBuilder({ page }).analyze();
        const found = violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)]);
        expect({ width, found }).toEqual({ width, found: [] });
        const pageWidth = await page.evaluate(() => document.documentElement.scrollWidth);
        expect({ width, pageWidth }).toEqual({ width, pageWidth: width });
      }
    });
  }

  test(`the map page is light and may run one file only, in ${locale}`, async ({
    page,
    request,
  }) => {
    const html = await (await request.get(mapPath(locale))).body();
    expect(gzipSync(html).length).toBeLessThanOrEqual(PAGE_LIMIT);
    expect(readFileSync('public/map-zoom.js').length).toBeLessThanOrEqual(SCRIPT_LIMIT);
    const scripts: string[] = [];
    page.on('request', (one) => {
      if (one.resourceType() === 'script') scripts.push(new URL(one.url()).pathname);
    });
    const response = await page.goto(mapPath(locale), { waitUntil: 'networkidle' });
    expect(scripts).toEqual(['/map-zoom.js']);
    const policy = response?.headers()['content-security-policy'] ?? '';
    expect(policy).toMatch(/script-src 'sha256-[^']+'$/);
    const refused = await page.evaluate(() => {
      const foreign = document.createElement('script');
      foreign.textContent = 'document.body.dataset.ran = "yes"';
      document.body.append(foreign);
      return document.body.dataset.ran ?? 'refused';
    });
    expect(refused).toBe('refused');
  });

  test(`Tab goes through the list, over the map and out of it, in ${locale}`, async ({ page }) => {
    await page.goto(mapPath(locale));
    await page.getByRole('link', { name: words.toMap }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: words.skip })).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    await expect(focused).toHaveAttribute('href', /.+/);
    await expect(page.locator('footer :focus, [role=contentinfo] :focus')).toHaveCount(1);
  });

  test(`a page without a map may run nothing, and the sitemap has the map, in ${locale}`, async ({
    request,
    entente,
  }) => {
    const policy = (await request.get(`/${locale}`)).headers()['content-security-policy'];
    expect(policy).not.toContain('script-src');
    expect(await sitemapPaths(entente.siteUrl)).toContain(mapPath(locale));
  });
}

test('in forced colours the lines and names of the map remain', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(mapPath('fr'));
  const colours = await page.locator('entente-map svg').evaluate((svg) => {
    const paint = (selector: string, name: 'stroke' | 'fill') => {
      const element = svg.querySelector(selector);
      return element ? getComputedStyle(element)[name] : '';
    };
    const ground = getComputedStyle(document.documentElement).backgroundColor;
    return { arc: paint('g path', 'stroke'), name: paint('a text', 'fill'), ground };
  });
  expect(colours.arc).not.toBe(colours.ground);
  expect(colours.name).not.toBe(colours.ground);
});

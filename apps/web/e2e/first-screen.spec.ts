import type { Page } from '@playwright/test';
import { expect, test } from './support/test';
import { sitemapPaths } from './support/sitemap';
import { storyLocales, type StoryLocale } from './support/story';
import { localeFile, messagesOf } from './support/words';

/** A telephone, a laptop, a desk: the sizes at which what is told first is measured. */
const windows = [
  { width: 375, height: 812 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const;

/** The longest of a kind: its title takes the most room above what is measured. */
async function longest(
  page: Page,
  siteUrl: string,
  locale: StoryLocale,
  type: 'article' | 'agreement',
) {
  const list = `/${locale}/${localeFile(locale).segments[type]}/`;
  const entry = new RegExp(`^${list}[^/]+$`);
  const paths = (await sitemapPaths(siteUrl)).filter((path) => entry.test(path));
  const titles: { path: string; length: number }[] = [];
  for (const path of paths) {
    const html = await (await page.request.get(path)).text();
    titles.push({ path, length: /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1]?.length ?? 0 });
  }
  expect(titles.length).toBeGreaterThan(5);
  return titles.sort((a, b) => b.length - a.length)[0]?.path ?? '';
}

const bottom = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((box) => box.getBoundingClientRect().bottom + scrollY);
const top = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((box) => box.getBoundingClientRect().top + scrollY);

for (const locale of storyLocales) {
  test(`an agreement says within 500 pixels what it is, where it stands, since when and between whom, in ${locale}`, async ({
    page,
    entente,
  }) => {
    const path = await longest(page, entente.siteUrl, locale, 'agreement');
    await page.goto(path);
    for (const size of windows) {
      await page.setViewportSize(size);
      const head = page.locator('h1 + div');
      await expect(head.locator('svg')).toBeVisible();
      await expect(head.locator('time').first()).toBeVisible();
      expect(await head.getByRole('link').count()).toBeGreaterThan(1);
      const end = await bottom(page, 'h1 + div');
      expect({ path, width: size.width, within: end <= 500, end }).toMatchObject({ within: true });
    }
  });

  test(`the text of an article begins within a screen and a half of a telephone, in ${locale}`, async ({
    page,
    entente,
  }) => {
    const path = await longest(page, entente.siteUrl, locale, 'article');
    await page.setViewportSize(windows[0]);
    for (const article of [path, ...(await withCover(page, entente.siteUrl, locale))]) {
      await page.goto(article);
      const begins = await top(page, 'main > div > div:nth-child(2) :is(p, li, h2)');
      expect({ article, begins, soon: begins <= 1.5 * 812 }).toMatchObject({ soon: true });
      for (const cover of await page.locator('h1 ~ div img').all()) {
        expect((await cover.boundingBox())?.height).toBeLessThanOrEqual(0.45 * 812 + 1);
      }
    }
  });

  test(`the home page opens with its figures and its story in the first screen, in ${locale}`, async ({
    page,
  }) => {
    await page.goto(`/${locale}`);
    const heading = page.getByRole('heading', { level: 1 });
    expect((await heading.textContent())?.match(/\d+/g)?.length).toBeGreaterThanOrEqual(4);
    const limits = { 375: 600, 1280: 420, 1920: 420 };
    for (const size of windows) {
      await page.setViewportSize(size);
      const story = await top(page, 'h2 + div picture');
      expect({ width: size.width, story, soon: story <= limits[size.width] }).toMatchObject({
        soon: true,
      });
    }
    // Every city that the drawing shows is named, whatever the drawing had room for.
    expect(await page.locator('h1 + ul').getByRole('link').count()).toBeGreaterThan(10);
  });

  test(`a telephone shows one line of notice and 64 pixels of header, whose menu opens without a script, in ${locale}`, async ({
    browser,
    entente,
  }) => {
    const words = messagesOf(locale);
    const page = await browser.newPage({ viewport: windows[0], javaScriptEnabled: false });
    await page.goto(`${entente.siteUrl}/${locale}`);
    const banner = page.getByRole('banner');
    const notice = (await banner.locator('details').first().boundingBox())?.height ?? Infinity;
    expect(notice).toBeLessThanOrEqual(28);
    const whole = (await banner.boundingBox())?.height ?? Infinity;
    expect(whole - notice).toBeLessThanOrEqual(64 + 14);
    const parts = page.getByRole('navigation', { name: words.chrome.navigation });
    await expect(parts.getByRole('link').first()).toBeHidden();
    await parts.getByText(words.chrome.menu).click();
    await expect(parts.getByRole('link', { name: words.sections.agreement })).toBeVisible();
    await banner.locator('summary').first().click();
    expect((await banner.locator('details').first().boundingBox())?.height).toBeGreaterThan(40);
    await page.close();
  });
}

/** The articles of a language that open with a picture. */
async function withCover(page: Page, siteUrl: string, locale: StoryLocale): Promise<string[]> {
  const list = `/${locale}/${localeFile(locale).segments.article}/`;
  const paths = (await sitemapPaths(siteUrl)).filter((path) => path.startsWith(list));
  const covered: string[] = [];
  for (const path of paths) {
    const html = await (await page.request.get(path)).text();
    if (/fetchPriority="high"/i.test(html)) covered.push(path);
  }
  return covered.slice(0, 2);
}

import type { Page } from '@playwright/test';
import { expect, test } from './support/test';
import { storyLocales } from './support/story';
import { templatePaths } from './support/templates';

test.describe.configure({ timeout: 180_000 });

/** What is far below is laid out only when it comes near, and keeps to itself what is too wide. */
const LAID_OUT = '* { content-visibility: visible !important }';

/** Pixels by which the page is wider than its window; it may scroll one way only. */
const tooWide = async (page: Page) => {
  await page.addStyleTag({ content: LAID_OUT });
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
};

/** Texts that a box of fixed size cuts off. What is only heard is 1 pixel small on purpose. */
const clipped = (page: Page) =>
  page.evaluate(() => {
    const cut: string[] = [];
    for (const box of document.querySelectorAll<HTMLElement>('body *')) {
      const { overflowX, overflowY, clipPath } = getComputedStyle(box);
      const hides = [overflowX, overflowY].some((one) => one === 'hidden' || one === 'clip');
      const onlyHeard = box.clientWidth <= 1 || clipPath.startsWith('inset');
      const hasText = Boolean(box.textContent?.trim());
      if (!hides || onlyHeard || !hasText || box.closest('svg')) continue;
      if (box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1)
        cut.push(`${box.localName}.${box.className}: ${box.textContent?.slice(0, 40)}`);
    }
    return cut;
  });

/** WCAG 2.2, 1.4.12. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

for (const locale of storyLocales) {
  test(`in a window of 320 × 256 no page scrolls two ways, in ${locale}`, async ({
    page,
    entente,
  }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    for (const path of await templatePaths(entente.siteUrl, locale)) {
      await page.goto(path);
      expect({ path, tooWide: await tooWide(page) }).toEqual({ path, tooWide: 0 });
      expect({ path, clipped: await clipped(page) }).toEqual({ path, clipped: [] });
    }
  });

  test(`letters twice as large cut nothing off, in ${locale}`, async ({ page, entente }) => {
    for (const path of await templatePaths(entente.siteUrl, locale)) {
      await page.goto(path);
      for (const width of [640, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
        expect({ path, width, tooWide: await tooWide(page) }).toEqual({ path, width, tooWide: 0 });
        expect({ path, width, clipped: await clipped(page) }).toEqual({ path, width, clipped: [] });
      }
    }
  });

  test(`lines, letters and words further apart cut nothing off, in ${locale}`, async ({
    page,
    entente,
  }) => {
    for (const path of await templatePaths(entente.siteUrl, locale)) {
      await page.goto(path);
      await page.addStyleTag({ content: SPACING });
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect({ path, width, tooWide: await tooWide(page) }).toEqual({ path, width, tooWide: 0 });
        expect({ path, width, clipped: await clipped(page) }).toEqual({ path, width, clipped: [] });
      }
    }
  });
}

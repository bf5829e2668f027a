import type { Page } from '@playwright/test';
import { expect, test } from './support/test';
import { storyLocales } from './support/story';
import { templatePaths } from './support/templates';

test.describe.configure({ timeout: 180_000 });

/** What is far below is laid out only when it comes near, and keeps to itself what is too wide. */
const LAID_OUT = '* { content-visibility: visible !important }';

/** Pixels by which the page is wider than its window; it may scroll one way only. */
const tooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

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

const LARGE = 'html { font-size: 200% !important }';

/** What the reader asks for, one after the other on the same page. */
const wishes = [
  { wish: 'a window of 320 × 256', css: '/* as it is */', widths: [320], height: 256 },
  { wish: 'more space between', css: SPACING, widths: [320, 1280], height: 800 },
  { wish: 'letters twice as large', css: LARGE, widths: [640, 1280], height: 800 },
];

for (const locale of storyLocales) {
  test(`no page scrolls two ways or cuts a text off, in a small window, with large or spaced letters, in ${locale}`, async ({
    page,
    entente,
  }) => {
    for (const path of await templatePaths(entente.siteUrl, locale)) {
      await page.setViewportSize({ width: 320, height: 256 });
      await page.goto(path);
      await page.addStyleTag({ content: LAID_OUT });
      // What is folded away is opened by a touch: then all of it must be there.
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      for (const { wish, css, widths, height } of wishes) {
        const style = await page.addStyleTag({ content: css });
        for (const width of widths) {
          await page.setViewportSize({ width, height });
          const found = { tooWide: await tooWide(page), clipped: await clipped(page) };
          expect({ path, wish, width, ...found }).toEqual({
            path,
            wish,
            width,
            tooWide: 0,
            clipped: [],
          });
        }
        await style.evaluate((element) => (element as Element).remove());
      }
    }
  });
}

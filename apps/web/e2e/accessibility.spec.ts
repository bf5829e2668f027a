import { brokenRules } from './support/axe';
import { expect, test } from './support/test';
import { storyLocales } from './support/story';
import { templatePaths } from './support/templates';

test.describe.configure({ timeout: 300_000 });

const looks = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'forced colours', media: { colorScheme: 'dark', forcedColors: 'active' } },
] as const;
const widths = [320, 768, 1280];

for (const locale of storyLocales) {
  test(`axe finds nothing on any template, in any colours, at any width, in ${locale}`, async ({
    page,
    entente,
  }) => {
    const found: string[] = [];
    for (const path of await templatePaths(entente.siteUrl, locale)) {
      await page.goto(path);
      for (const { name, media } of looks) {
        await page.emulateMedia(media);
        for (const width of widths) {
          await page.setViewportSize({ width, height: 800 });
          const broken = await brokenRules(page);
          found.push(...broken.map((rule) => `${path}, ${name}, ${width}: ${rule}`));
        }
      }
    }
    expect(found).toEqual([]);
  });

  test(`headings begin with one h1 and skip no level, in ${locale}`, async ({ page, entente }) => {
    for (const path of await templatePaths(entente.siteUrl, locale)) {
      await page.goto(path);
      const levels = await page
        .locator('h1, h2, h3, h4, h5, h6')
        .evaluateAll((headings) => headings.map(({ localName }) => Number(localName[1])));
      expect({ path, first: levels[0] }).toEqual({ path, first: 1 });
      expect({ path, h1: levels.filter((level) => level === 1).length }).toEqual({ path, h1: 1 });
      const skipped = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
      expect({ path, skipped }).toEqual({ path, skipped: [] });
    }
  });

  test(`tables have a caption and their headers a scope, in ${locale}`, async ({
    page,
    entente,
  }) => {
    for (const path of await templatePaths(entente.siteUrl, locale)) {
      await page.goto(path);
      const bad = await page
        .locator('table')
        .evaluateAll(
          (tables) =>
            tables.filter(
              (table) =>
                !table.querySelector('caption') || table.querySelector('th:not([scope])') !== null,
            ).length,
        );
      expect({ path, bad }).toEqual({ path, bad: 0 });
    }
  });

  test(`what is in another language says so, and names the language it leads to, in ${locale}`, async ({
    page,
    entente,
  }) => {
    for (const path of await templatePaths(entente.siteUrl, locale)) {
      await page.goto(path);
      const switches = await page
        .locator('header a[hreflang]')
        .evaluateAll((links) =>
          links.map((link) => [link.getAttribute('lang'), link.getAttribute('hreflang')]),
        );
      expect(switches.every(([lang, hreflang]) => lang && lang === hreflang)).toBe(true);
      const unknown = await page
        .locator('[lang]')
        .evaluateAll((parts) =>
          parts
            .map((part) => part.getAttribute('lang') ?? '')
            .filter((lang) => !/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(lang)),
        );
      expect({ path, unknown }).toEqual({ path, unknown: [] });
    }
  });

  test(`whoever asked for less motion gets none, in ${locale}`, async ({ page, entente }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const path of await templatePaths(entente.siteUrl, locale)) {
      await page.goto(path);
      const moving = await page.evaluate(() => {
        const still = (value: string) => value.split(', ').every((time) => time === '0s');
        const styles = [...document.querySelectorAll('*')].map((one) => getComputedStyle(one));
        return [
          ...document.getAnimations().map(String),
          ...styles.filter((style) => !still(style.transitionDuration)).map(() => 'transition'),
          ...styles.filter((style) => style.scrollBehavior !== 'auto').map(() => 'scrolling'),
        ];
      });
      expect({ path, moving }).toEqual({ path, moving: [] });
    }
  });
}

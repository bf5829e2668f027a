import { brokenRules, CONTRAST, RULES_OF_THE_LOOK } from './support/axe';
import { brokenStructure } from './support/brokenStructure';
import { storyLocales } from './support/story';
import { templatePaths } from './support/templates';
import { expect, test } from './support/test';

test.describe.configure({ timeout: 300_000 });

/** All rules once; then what colours, and what the width of the window can change. */
const looks = [
  { media: { colorScheme: 'light', forcedColors: 'none' }, width: 1280, rules: undefined },
  { media: { colorScheme: 'light', forcedColors: 'none' }, width: 768, rules: RULES_OF_THE_LOOK },
  { media: { colorScheme: 'light', forcedColors: 'none' }, width: 320, rules: RULES_OF_THE_LOOK },
  { media: { colorScheme: 'dark', forcedColors: 'none' }, width: 320, rules: [CONTRAST] },
  { media: { colorScheme: 'dark', forcedColors: 'none' }, width: 1280, rules: [CONTRAST] },
  { media: { colorScheme: 'dark', forcedColors: 'active' }, width: 1280, rules: [CONTRAST] },
] as const;

for (const locale of storyLocales) {
  test(`axe finds nothing on any template, in any colours, at any width, in ${locale}`, async ({
    page,
    entente,
  }) => {
    const found: string[] = [];
    for (const path of await templatePaths(entente.siteUrl, locale)) {
      await page.goto(path);
      for (const { media, width, rules } of looks) {
        await page.emulateMedia(media);
        await page.setViewportSize({ width, height: 800 });
        const broken = await brokenRules(page, rules ? { rules } : {});
        const look = `${path}, ${media.colorScheme}, ${media.forcedColors}, ${width}`;
        found.push(...broken.map((rule) => `${look}: ${rule}`));
        const pageWidth = await page.evaluate(() => document.documentElement.scrollWidth);
        expect({ look, pageWidth }).toEqual({ look, pageWidth: width });
      }
    }
    expect(found).toEqual([]);
  });

  test(`headings, tables, languages and movement are as they must be, in ${locale}`, async ({
    page,
    entente,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const path of await templatePaths(entente.siteUrl, locale)) {
      await page.goto(path);
      expect.soft({ path, ...(await page.evaluate(brokenStructure)) }).toEqual({
        path,
        // Headings begin with one h1 and skip no level.
        firstLevel: 1,
        h1: 1,
        skippedLevels: [],
        // Tables have a caption, and their headers a scope.
        badTables: 0,
        // What is in another language says so, and names the language it leads to.
        badSwitches: 0,
        unknownLanguages: [],
        // Whoever asked for less motion gets none.
        moving: [],
      });
    }
  });
}

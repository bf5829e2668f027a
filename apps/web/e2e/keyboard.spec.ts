import { expect, test } from './support/test';
import { storyLocales } from './support/story';
import { templatePaths } from './support/templates';
import { focusRing, smallTargets, walkedByTab, watchTab } from './support/focus';

test.describe.configure({ timeout: 240_000 });

const looks = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'active' },
] as const;

for (const locale of storyLocales) {
  test(`Tab goes through every page in the order it is read, and back, in ${locale}`, async ({
    page,
    entente,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const path of await templatePaths(entente.siteUrl, locale)) {
      await page.goto(path);
      const { stops, presses } = await page.evaluate(watchTab);
      expect(stops.length).toBeGreaterThan(5);
      for (let press = 0; press < presses; press += 1) await page.keyboard.press('Tab');
      const { walked, hidden } = await page.evaluate(walkedByTab);
      expect({ path, walked }).toEqual({ path, walked: stops });
      expect({ path, hidden }).toEqual({ path, hidden: [] });
      await page.keyboard.press('Shift+Tab');
      const back = await page.evaluate(
        () => (document.activeElement as HTMLElement | null)?.dataset.stop,
      );
      expect({ path, back }).toEqual({ path, back: stops.at(-2) });
    }
  });

  test(`what has the focus is ringed with a contrast of 3, and every target has 24 pixels, in ${locale}`, async ({
    page,
    entente,
  }) => {
    for (const path of await templatePaths(entente.siteUrl, locale)) {
      await page.goto(path);
      for (const media of looks) {
        await page.emulateMedia(media);
        // A script's focus is ringed where the keyboard was used last.
        await page.keyboard.press('Tab');
        const weak = await page.evaluate(focusRing);
        expect({ path, ...media, weak }).toEqual({ path, ...media, weak: [] });
      }
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const small = await page.evaluate(smallTargets);
        expect({ path, width, small }).toEqual({ path, width, small: [] });
      }
    }
  });
}

import type { Page } from '@playwright/test';
import { expect, test } from './support/test';
import { storyLocales } from './support/story';
import { templatePaths } from './support/templates';
import { focusRing, hiddenFocus, nameFocusable, smallTargets } from './support/focus';

test.describe.configure({ timeout: 240_000 });

const focused = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.stop ?? 'none');

/** A browser's date field has a stop for day, month, year and calendar: one goes through them all. */
const PARTS_OF_A_DATE = 5;

async function tabOn(page: Page): Promise<void> {
  const before = await focused(page);
  await page.keyboard.press('Tab');
  const isDate = () => page.evaluate(() => document.activeElement?.matches('[type=date]') ?? false);
  for (let part = 1; part < PARTS_OF_A_DATE; part += 1) {
    if ((await focused(page)) !== before || !(await isDate())) return;
    await page.keyboard.press('Tab');
  }
}

for (const locale of storyLocales) {
  test(`Tab goes through every page in the order it is read, and back, in ${locale}`, async ({
    page,
    entente,
  }) => {
    for (const path of await templatePaths(entente.siteUrl, locale)) {
      await page.goto(path);
      const stops = await page.evaluate(nameFocusable);
      expect(stops.length).toBeGreaterThan(5);
      const walked: string[] = [];
      const hidden: string[] = [];
      for (const _ of stops) {
        await tabOn(page);
        walked.push(await focused(page));
        hidden.push(...(await page.evaluate(hiddenFocus)));
      }
      expect({ path, walked }).toEqual({ path, walked: stops });
      expect({ path, hidden }).toEqual({ path, hidden: [] });
      await page.keyboard.press('Shift+Tab');
      expect({ path, back: await focused(page) }).toEqual({ path, back: stops.at(-2) });
    }
  });

  test(`what has the focus is ringed with a contrast of 3 at least, in ${locale}`, async ({
    page,
    entente,
  }) => {
    for (const path of await templatePaths(entente.siteUrl, locale)) {
      await page.goto(path);
      for (const media of [
        { colorScheme: 'light', forcedColors: 'none' },
        { colorScheme: 'dark', forcedColors: 'none' },
        { colorScheme: 'dark', forcedColors: 'active' },
      ] as const) {
        await page.emulateMedia(media);
        // A script's focus is ringed where the keyboard was used last.
        await page.keyboard.press('Tab');
        const weak = await page.evaluate(focusRing);
        expect({ path, ...media, weak }).toEqual({ path, ...media, weak: [] });
      }
    }
  });

  test(`every target is 24 pixels wide and high, or stands in a sentence, in ${locale}`, async ({
    page,
    entente,
  }) => {
    for (const path of await templatePaths(entente.siteUrl, locale)) {
      await page.goto(path);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const small = await page.evaluate(smallTargets);
        expect({ path, width, small }).toEqual({ path, width, small: [] });
      }
    }
  });
}

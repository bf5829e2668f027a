import type { Page } from '@playwright/test';

/** What a path through the admin costs those who take it. */
export interface Effort {
  clicks(): number;
  /** Milliseconds since it was begun. */
  elapsedMs(): number;
  /** Counts on this page too, from its next load on. */
  watch(page: Page): Promise<void>;
}

/** Counts every click that somebody makes with a hand; what is typed is not counted. */
export function countEffort(): Effort {
  let clicks = 0;
  const begun = Date.now();
  return {
    clicks: () => clicks,
    elapsedMs: () => Date.now() - begun,
    async watch(page) {
      await page.exposeFunction('ententeClicked', () => void (clicks += 1));
      await page.addInitScript(() => {
        const clicked = () => {
          const { ententeClicked } = window as unknown as { ententeClicked: () => void };
          ententeClicked();
        };
        addEventListener('pointerdown', (event) => event.isTrusted && clicked(), true);
      });
    },
  };
}

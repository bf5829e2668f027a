import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type WithAxe = typeof globalThis & {
  axe?: { run(context: Document | string, options: RunOptions): Promise<AxeResults> };
};

/** The one whose answer colours can change. */
export const CONTRAST = 'color-contrast';
/** Those whose answer colours or the width of the window can change; the others read the text. */
export const RULES_OF_THE_LOOK = [CONTRAST, 'target-size', 'scrollable-region-focusable'];

interface Asked {
  /** A CSS selector, to look at one part of the page only. */
  within?: string;
  /** Some rules only; every one there is unless told. */
  rules?: readonly string[];
}

/** The rules that a page breaks as it is shown now, each with the places: 'list: ul.x, ol.y'. */
export async function brokenRules(page: Page, { within, rules }: Asked = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  const violations = await page.evaluate(
    async ([part, only]) => {
      const { axe } = globalThis as WithAxe;
      if (!axe) throw new Error('axe did not load');
      // Every frame; only what fails is worth the time of describing it.
      const results = await axe.run(part ?? document, {
        resultTypes: ['violations'],
        rules: { 'target-size': { enabled: true } },
        ...(only && { runOnly: { type: 'rule', values: [...only] } }),
      });
      return results.violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)]);
    },
    [within, rules] as const,
  );
  return violations.map(([id, targets]) => `${String(id)}: ${String(targets)}`);
}

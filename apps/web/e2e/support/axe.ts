import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type WithAxe = typeof globalThis & {
  axe?: { run(context: Document | string, options: RunOptions): Promise<AxeResults> };
};

/**
 * The rules that a page breaks as it is shown now, each with the places: 'list: ul.x, ol.y'.
 * @param within a CSS selector, to look at one part of the page only
 */
export async function brokenRules(page: Page, within: string | null = null): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  const violations = await page.evaluate(async (part) => {
    const { axe } = globalThis as WithAxe;
    if (!axe) throw new Error('axe did not load');
    // Every frame and rule there is; only what fails is worth the time of describing it.
    const results = await axe.run(part ?? document, {
      resultTypes: ['violations'],
      rules: { 'target-size': { enabled: true } },
    });
    return results.violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)]);
  }, within);
  return violations.map(([id, targets]) => `${String(id)}: ${String(targets)}`);
}

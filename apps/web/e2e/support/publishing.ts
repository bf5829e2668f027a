import { expect, type Page } from '@playwright/test';
import { words } from './admin';
import type { Address } from './instance';
import { changeFeedWords } from './words';

/** What the admin says beside the form about the last change. */
export const liveStatus = (page: Page) =>
  page.getByRole('status', { name: changeFeedWords.title, exact: true });

export const onPages = /^En ligne sur \d+ pages, [\d,]+\s(s|min)\.$/;

/** Changes the headline of an article in its form, by somebody who is signed in, and publishes it. */
export async function publishHeadline(
  page: Page,
  { cmsUrl }: Address,
  from: string,
  to: string,
): Promise<void> {
  const list = '/admin/content-manager/collection-types/api::article.article';
  await page.goto(`${cmsUrl}${list}?plugins[i18n][locale]=fr&pageSize=100`);
  await page.getByRole('gridcell', { name: from }).click();
  const field = page.locator('input[name=headline], textarea[name=headline]');
  await expect(field).toHaveValue(from);
  await field.fill(to);
  const published = page.waitForResponse((response) => /actions\/publish/.test(response.url()));
  await page.getByRole('button', { name: words.publish }).click();
  expect((await published).status()).toBe(200);
}
